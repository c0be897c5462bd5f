import { format } from 'prettier';
import { known } from './known.js';
import type { Result } from './result.js';
import { isOpen, type Options } from './options.js';
import { leaking } from './report.js';
import { table } from './table.js';
import type { Vector } from './vector.js';

/** Writes the page that the README points to. */
export function markdown(
  results: readonly Result[],
  vectors: readonly Vector[],
  options: Options,
): Promise<string> {
  const { modes, repeat } = options;
  const engines = results.map(({ engine, version }) => `${engine} ${version}`).join(', ');
  const lists = modes
    .filter((mode) => !isOpen(mode) && mode !== 'released')
    .map((mode) => {
      const list = leaking(results, vectors, mode);
      const names = list.map((each) => `- ${each.replace(/^\S+/, '`$&`')}`).join('\n');
      return `## What got through: ${mode}\n\n${names || 'Nothing.'}`;
    });
  const reasons = known.map(
    ({ ids, reason }) => `- ${ids.map((id) => `\`${id}\``).join(', ')}: ${reason}`,
  );
  const text = `# Leaks

Measured by \`npm run test:engines -- --table\` in ${engines}: ${vectors.length} ways to call a third party or to keep something on the visitor's machine, each repeated ${repeat} times, judged by the servers' log (writes by a page without izin that reads back). The columns \`off\` count the ways that work in an engine without izin; the others say how many of those got through at least once. S: in the page's own text. D: from a script. I: while the page is parsed. N: leaving for another page, which a gate can't hold. W: writes.

${table(results, vectors, ['off', ...modes.filter((mode) => !isOpen(mode))])}

${lists.join('\n\n')}

## What no script in the page can stop

${reasons.join('\n') || 'Nothing is known.'}
`;
  return format(text, { parser: 'markdown' });
}
