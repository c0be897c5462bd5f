// npm run bench:gate: what the automatic gate costs a page on which it holds nothing, against the same
// page without it, in one run, interleaved.
//   --engines=a,b  chromium, firefox, webkit     --rounds=N  loads, of three counted passes each (9)
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { engines } from '../../test/support/engines/start.js';
import type { Engine, EngineName } from '../../test/support/engines/engine.js';
import { listen, pause, send } from '../../test/support/server.js';
import { spread } from '../report.mjs';
import { cookie, files, outer, pageFor, ways } from './page.js';

const { values } = parseArgs({
  options: {
    engines: { type: 'string', default: 'chromium,firefox,webkit' },
    rounds: { type: 'string', default: '9' },
  },
});

/** One pass of the work: by its kind the time of each way, in ms. */
type Pass = Record<string, number[]>;

const pages = [...ways.map(pageFor), outer];
/** Where the ways with a gate stand: all but the first. */
const guarded = [...ways.keys()].slice(1);
const server = createServer((request, response) => {
  const file = files[request.url!];
  const page = pages[Number(request.url!.slice(1))];
  void send(
    response,
    file
      ? { body: file, type: 'text/javascript' }
      : { body: page ?? '', type: 'text/html', headers: { 'set-cookie': cookie } },
  );
});
const origin = `http://localhost:${await listen(server)}/`;

async function open(engine: Engine, at: number, ready: string): Promise<void> {
  const url = origin + at;
  await engine.open(url);
  const isThere = `!!(document.readyState === 'complete' && location.href === '${url}' && ${ready})`;
  while (!(await engine.evaluate<boolean>(isThere).catch(() => false))) await pause(50);
  // An engine may say so shortly before it leaves the page before.
  await pause(100);
}

/** Resolves to the time from before the head script to after it, in ms. */
async function start(engine: Engine, at: number): Promise<number> {
  await open(engine, at, 'self.work');
  const mark = (name: string) => `performance.getEntriesByName('${name}')[0].startTime`;
  return engine.evaluate(`${mark('after')} - ${mark('before')}`);
}

async function compare(engine: Engine): Promise<Pass[]> {
  await open(engine, ways.length, 'Array.from(frames).every(({ work }) => work)');
  const passes = await engine.evaluate<Pass[]>('compare(4)');
  // What runs for the first time is compiled.
  return passes.slice(1);
}

let isFine = true;
for (const name of values.engines.split(',') as EngineName[]) {
  const engine = await engines[name](['tracker.test']);
  const starts: number[][] = ways.map(() => []);
  const passes: Pass[] = [];
  await open(engine, 0, 'self.work');
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const at of guarded) starts[at]!.push(await start(engine, at));
    passes.push(...(await compare(engine)));
  }
  await engine.stop();

  console.log(
    `\n${name} ${engine.version}: medians of ${passes.length} passes in ${values.rounds} loads, ± median absolute deviation`,
  );
  const kinds = Object.keys(passes[0]!);
  const sum = (pass: Pass, at: number) => kinds.reduce((all, kind) => all + pass[kind]![at]!, 0);
  for (const at of guarded) {
    const begun = spread(starts[at]!)!;
    const more = (of: (pass: Pass, at: number) => number) =>
      spread(passes.map((pass) => (of(pass, at) / of(pass, 0) - 1) * 100))!;
    const percent = ({ median, mad }: { median: number; mad: number }) =>
      `${median > 0 ? '+' : ''}${median.toFixed(1)} ±${mad.toFixed(1)} %`;
    const all = more(sum);
    const isMet = all.median <= 5 && begun.median <= 3;
    isFine &&= isMet;
    const each = kinds.map((kind) => `${kind} ${percent(more((pass, at) => pass[kind]![at]!))}`);
    console.log(
      `${isMet ? 'PASS' : 'FAIL'}  ${ways[at]}: ${percent(all)} (at most 5); start ${begun.median.toFixed(1)} ±${begun.mad.toFixed(1)} ms (at most 3); ${each.join(', ')}`,
    );
  }
}
server.close();
process.exitCode = isFine ? 0 : 1;
