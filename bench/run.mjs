// npm run bench: izin against its peers on one page, in one run, interleaved.
//   --runs N       timed visits of each contender (9); half as many more are traced
//   --json         print everything measured as JSON
//   --only a,b     these contenders only        --variants   every documented way of loading a peer
//   --shots DIR    pictures of each contender   --traces DIR keep the traces
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findChromium } from '../test/support/chromium.mjs';
import { timeVisit, traceVisit } from './measure.mjs';
import { contenders, routesOf } from './pages.mjs';
import { figures, print, verdicts } from './report.mjs';
import { serve } from './server.mjs';

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '9' },
    json: { type: 'boolean', default: false },
    only: { type: 'string' },
    variants: { type: 'boolean', default: false },
    shots: { type: 'string' },
    traces: { type: 'string' },
  },
});
const runs = Number(options.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a whole number from 1');
const only = options.only?.split(',');
const chosen = contenders.filter(({ id, variant }) =>
  only ? only.includes(id) : options.variants || !variant,
);
for (const folder of [options.shots, options.traces]) {
  if (folder) mkdirSync(folder, { recursive: true });
}

let site;
try {
  site = routesOf(chosen);
} catch (error) {
  if (error.code !== 'ENOENT') throw error;
  console.error(`${error.path} is missing: run npm ci and npm run build first.`);
  process.exit(2);
}
const server = await serve(site.routes);
site.addPages(server.port);
// Times on the clock mean nothing where other programs want the processor too.
const [load] = loadavg();
const busy = load > availableParallelism() / 2;
const { executablePath, args, env } = await findChromium();
const browser = await chromium.launch({
  executablePath,
  args,
  ...(env && { env }),
});
const visits = Object.fromEntries(chosen.map(({ id }) => [id, []]));
const traces = Object.fromEntries(chosen.map(({ id }) => [id, []]));
const traced = Math.ceil(runs / 2);

try {
  // The first visit of a browser pays for its own start: it is made, and left out.
  await timeVisit(browser, chosen[0], server.port);
  for (let round = 0; round < runs; round++) {
    // Each round begins with another contender, so that none always follows the same one.
    const turn = round % chosen.length;
    for (const contender of [...chosen.slice(turn), ...chosen.slice(0, turn)]) {
      const { id } = contender;
      const shot = options.shots && round === 0 ? join(options.shots, id) : undefined;
      visits[id].push(await timeVisit(browser, contender, server.port, shot));
      if (round >= traced || !contender.accept) continue;
      const keep =
        options.traces &&
        ((trace) =>
          writeFileSync(join(options.traces, `${id}-${round}.json`), JSON.stringify(trace)));
      traces[id].push(await traceVisit(browser, contender, server.port, keep));
    }
    if (process.stderr.isTTY) process.stderr.write(`\rround ${round + 1} of ${runs}`);
  }
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
} finally {
  await browser.close();
  await server.close();
}

const all = chosen.map((contender) =>
  figures(contender, visits[contender.id], traces[contender.id], site.bytes[contender.id]),
);
const judged = verdicts(all);
if (options.json) {
  console.log(JSON.stringify({ runs, load, all, verdicts: judged, visits, traces }, null, 1));
} else {
  console.log(print(all, { runs, traced, browser: `Chromium ${browser.version()}` }));
  if (busy)
    console.log(`\nThe machine was busy (load ${load.toFixed(1)}): run again when it is idle.`);
  if (judged.length) console.log(`\n${judged.map(({ line }) => line).join('\n')}`);
}
if (judged.some(({ ok }) => ok === false)) process.exitCode = 1;
