// npm run bench:gate: what the automatic gate costs a page on which it holds nothing, against the same
// page without it, in one run, interleaved.
//   --engines=a,b  chromium, firefox, webkit     --rounds=N  page loads of each way (9)
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { engines } from '../../test/support/engines/start.js';
import type { Engine, EngineName } from '../../test/support/engines/engine.js';
import { listen, pause, send } from '../../test/support/server.js';
import { median, spread } from '../report.mjs';
import { cookie, files, pageFor, ways, type Way } from './page.js';

const { values } = parseArgs({
  options: {
    engines: { type: 'string', default: 'chromium,firefox,webkit' },
    rounds: { type: 'string', default: '9' },
  },
});

/** Milliseconds by kind of work, and of the start. */
type Times = Record<string, number>;

const pages = ways.map(pageFor);
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

const started = `performance.getEntriesByName('after')[0]?.startTime - performance.getEntriesByName('before')[0]?.startTime || 0`;

async function visit(engine: Engine, way: Way): Promise<Times> {
  const url = origin + ways.indexOf(way);
  await engine.open(url);
  const ready = `self.work && document.readyState === 'complete' && location.href === '${url}'`;
  while (!(await engine.evaluate<boolean>(`!!(${ready})`).catch(() => false))) await pause(50);
  // An engine may say so shortly before it leaves the page before.
  await pause(100);
  // What runs for the first time is compiled: of three runs the median counts.
  const runs = await engine.evaluate<Times[]>(
    '(async () => [await self.work(), await self.work(), await self.work()])()',
  );
  const times: Times = { start: await engine.evaluate<number>(started) };
  for (const kind in runs[0]) times[kind] = median(runs.map((run) => run[kind]!));
  return times;
}

let isFine = true;
for (const name of values.engines.split(',') as EngineName[]) {
  const engine = await engines[name](['tracker.test']);
  const all = new Map<Way, Times[]>(ways.map((way) => [way, []]));
  await visit(engine, 'off');
  for (let round = 0; round < Number(values.rounds); round++)
    for (const at of ways.keys()) {
      // No way always follows the same one.
      const way = ways[(at + round) % ways.length]!;
      all.get(way)!.push(await visit(engine, way));
    }
  await engine.stop();

  const of = (way: Way, kind: string) => median(all.get(way)!.map((times) => times[kind]!));
  console.log(
    `\n${name} ${engine.version}: medians of ${values.rounds} rounds, ± median absolute deviation`,
  );
  for (const way of ways.slice(1)) {
    const start = of(way, 'start');
    const kinds = Object.keys(all.get('off')![0]!).filter((kind) => kind !== 'start');
    const sums = (times: Times) => kinds.reduce((sum, kind) => sum + times[kind]!, 0);
    // A shared machine is faster in one minute than in the next: only loads of one round are compared.
    const bare = all.get('off')!;
    const ratios = all.get(way)!.map((own, round) => (sums(own) / sums(bare[round]!) - 1) * 100);
    const { median: more, mad } = spread(ratios)!;
    isFine &&= more <= 5 && start <= 3;
    const each = kinds.map(
      (kind) => `${kind} ${of('off', kind).toFixed(0)} -> ${of(way, kind).toFixed(0)}`,
    );
    console.log(
      `${more <= 5 && start <= 3 ? 'PASS' : 'FAIL'}  ${way}: ${more > 0 ? '+' : ''}${more.toFixed(1)} ±${mad.toFixed(1)} % (at most 5); start ${start.toFixed(1)} ms (at most 3); ${each.join(', ')}`,
    );
  }
}
server.close();
process.exitCode = isFine ? 0 : 1;
