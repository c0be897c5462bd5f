// npm run bench:state: how long the head script takes to know what is allowed: from where it begins to read
// law, signal and cookie to the state (`createConsent`), in the real build with marks put around that call.
// Each sample is the first run in a fresh browser context, so nothing is compiled, optimised or cached.
//   own     by the thread's own clock, times the slowdown, without the next: what is izin's. This is judged.
//   cookie  by the same, the two looks at `document.cookie`: Chromium connects a page to another process
//           at the first, whosever script it is in
//   wall    all of it by the wall clock, slowed by the browser; neighbours on the machine count too
//   --rounds=N  contexts a case (31)
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { rollup } from 'rollup';
import builds from '../rollup.config.mjs';
import { findChromium } from '../test/support/chromium.mjs';
import { spread } from './report.mjs';
import { SLOWDOWN } from './pages.mjs';
import { prepare, serve } from './server.mjs';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '31' } } });
const most = 1;

const mark = (name) => `performance.mark('${name}');`;
/** What is marked, by file: found in the code, and put in its place. */
const marked = {
  'izin.js': [
    'consent = createConsent(settings);',
    (call) => `${mark('marks')} ${mark('reads')} ${call} ${mark('knows')}`,
  ],
  'core/cookie.js': [
    'return (document.cookie',
    () => `${mark('asks')} const all = document.cookie; ${mark('told')} return (all`,
  ],
};
/** Puts the marks in, before the code is minified as ever. */
const marks = {
  name: 'marks',
  transform(code, id) {
    const [call, put] = marked[id.split('/dist/esm/')[1]] ?? [];
    if (!call) return null;
    if (!code.includes(call)) throw new Error(`${id} has no "${call}".`);
    return code.replace(call, put);
  },
};

async function build(name) {
  const { output, ...input } = builds.find((each) => each.input[name]);
  const bundle = await rollup({ ...input, plugins: [marks, ...input.plugins] });
  const { output: files } = await bundle.generate(output);
  return files[0].code;
}

const categories = ['analytics', 'ads', 'embeds'];
const idOf = (_, n) => `p${n}`;
const partners = (count) =>
  Object.fromEntries(
    Array.from({ length: count }, idOf).map((id, n) => [
      id,
      { name: `Partner ${n}`, category: categories[n % 3] },
    ]),
  );
const page = (
  script,
  count,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title>
<script type="application/json" id="izin-config">${JSON.stringify({ site: { name: 'Shop' }, partners: partners(count) })}</script>
<script src="/${script}.js"></script>`;

const yes = [...categories, ...Array.from({ length: 100 }, idOf)].join('.');
const izin = `v=1&id=${'a'.repeat(22)}&at=${Math.floor(Date.now() / 1000)}&rev=1&law=*&by=accept&yes=${yes}&no=`;
const law = { 'izin-law': 'US-CA.analytics.ads.embeds' };
const cases = [
  { title: 'first visit, 3 partners', count: 3, cookies: {} },
  { title: 'first visit, 3 partners, law said', count: 3, cookies: law },
  { title: 'decided, 100 partners', count: 100, cookies: { izin } },
  { title: 'decided, 100 partners, law said', count: 100, cookies: { izin, ...law } },
];

const routes = new Map();
for (const script of ['izin', 'izin.marked']) {
  routes.set(`localhost /${script}.js`, prepare(await build(script), 'text/javascript'));
  for (const { count } of cases)
    routes.set(`localhost /${script}/${count}`, prepare(page(script, count), 'text/html'));
}
const server = await serve(routes);
const origin = `http://localhost:${server.port}`;
const { source: _, ...options } = await findChromium();
const browser = await chromium.launch(options);

/** Milliseconds between marks, as often as they come in turn; of work, less what a mark takes itself. */
function between(marks, clock, [from, to]) {
  const times = (name) => marks.filter((each) => each.name === name).map((each) => each[clock]);
  const sum = (a, b) => times(b).reduce((total, end, at) => total + end - times(a)[at] - own, 0);
  const own = clock === 'tts' ? times('reads')[0] - times('marks')[0] : 0;
  return sum(from, to) / 1000;
}

async function visit(path, cookies, rate) {
  const context = await browser.newContext();
  const all = Object.entries(cookies).map(([name, value]) => ({ name, value, url: origin }));
  await context.addCookies(all);
  const tab = await context.newPage();
  const cdp = await context.newCDPSession(tab);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate });
  await browser.startTracing(tab, { categories: ['blink.user_timing'] });
  await tab.goto(origin + path);
  const decided = await tab.evaluate('izin.state.decided');
  const { traceEvents } = JSON.parse(await browser.stopTracing());
  await context.close();
  if (decided !== 'izin' in cookies) throw new Error('The cookie was not taken.');
  // By type, since the browser's own begin with "navigation".
  const marks = traceEvents.filter(({ ph, tts }) => ph === 'I' && tts);
  const cookie = between(marks, 'tts', ['asks', 'told']);
  const own = between(marks, 'tts', ['reads', 'knows']) - cookie;
  return { own, cookie, wall: between(marks, 'ts', ['reads', 'knows']) };
}

const lines = ['izin', 'izin.marked'].flatMap((script) =>
  cases.map(({ title, count, cookies }) => ({
    title: `${script}, ${title}`,
    path: `/${script}/${count}`,
    cookies,
  })),
);
const samples = lines.map(() => []);
for (let round = 0; round < Number(values.rounds); round++)
  for (const [at, { path, cookies }] of lines.entries()) {
    const { own, cookie } = await visit(path, cookies, 1);
    const { wall } = await visit(path, cookies, SLOWDOWN);
    samples[at].push({ own: own * SLOWDOWN, cookie: cookie * SLOWDOWN, wall });
  }
await browser.close();
await server.close();

for (const [at, { title }] of lines.entries()) {
  const of = (key) => spread(samples[at].map((each) => each[key]));
  const write = (key) => `${key} ${of(key).median.toFixed(2)} ±${of(key).mad.toFixed(2)} ms`;
  const isFine = of('own').median <= most;
  if (!isFine) process.exitCode = 1;
  console.log(
    `${isFine ? 'PASS' : 'FAIL'}  ${title}: ${write('own')} (at most ${most}), ${write('cookie')}, ${write('wall')}`,
  );
}
