import { writeFile } from 'node:fs/promises';
import { markdown } from './markdown.js';
import { measure } from './measure.js';
import { help, readOptions } from './options.js';
import { pageFor } from './page.js';
import { report } from './report.js';
import { startServer } from './server.js';
import { vectors as all } from './vectors/all.js';

const say = (text: string) => console.log(text);

async function run(args: string[]): Promise<number> {
  const options = readOptions(args);
  const { classes, only } = options;
  if (options.help) {
    say(help);
    return 0;
  }
  const vectors = all.filter(
    (vector) =>
      (!classes.length || classes.some((name) => vector.class.startsWith(name))) &&
      (!only.length || only.includes(vector.id)),
  );
  // A mode that can't be built yet says so before any browser starts.
  for (const mode of options.modes) pageFor({ mode, run: '', vectors: [], url: () => '' });
  const server = await startServer();
  const start = performance.now();
  try {
    const results = await Promise.all(
      options.engines.map((name) => measure(name, vectors, { server, options, say })),
    );
    const { lines, wrong } = report(results, vectors, options);
    say(lines.join('\n'));
    say(`${Math.round((performance.now() - start) / 1000)} s`);
    if (options.table) await writeFile('docs/leaks.md', await markdown(results, vectors, options));
    return wrong.length ? 1 : 0;
  } finally {
    server.close();
  }
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  // An engine that is missing fails the run, and the others end with it.
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
