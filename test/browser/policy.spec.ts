import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { expect, test } from '../support/test.js';
import type { Web } from '../support/web.js';

const config = {
  site: { name: 'Shop' },
  partners: {
    meta: { category: 'ads', hosts: ['meta.test'] },
    stats: { category: 'analytics', hosts: ['stats.test'] },
    maps: { category: 'embeds', hosts: ['maps.test/open'] },
    cdn: { category: 'necessary', hosts: ['cdn.test'] },
  },
};

interface Refused {
  directive: string;
  what: string[];
}
interface Breaks {
  states: { breaks: Refused[]; meant: Refused[] }[];
}

/** Runs the command on the configuration in a folder. */
function run(folder: string, ...words: string[]): string {
  const file = `${folder}/izin.json`;
  writeFileSync(file, JSON.stringify(config));
  const command = ['dist/cli/main.js', 'policy', file, ...words];
  return execFileSync(process.execPath, command, { encoding: 'utf8' });
}

/** What the command says that the policy of a state refuses: directive and address, or place. */
function predict(folder: string, words: string[], state: number): string[] {
  const text = run(folder, ...words, '--har', `${folder}/visit.har`, '--json');
  const { breaks, meant } = (JSON.parse(text) as Breaks).states[state]!;
  return [...breaks, ...meant].flatMap(({ directive, what }) =>
    what.map((each) => `${directive} ${each}`),
  );
}

/** A page that asks everybody in every way; each address once, so that each is told by itself. */
function content(web: Web): string {
  const url = (name: string, path: string) => web.partner(name).url(path);
  const cdn = web.partner('cdn');
  cdn.serve('/away', { status: 302, headers: { location: url('meta', '/led.png') } });
  cdn.serve('/moved', { status: 302, headers: { location: url('maps', '/x.png') } });
  cdn.serve('/a.css', { type: 'text/css', body: `h1{background:url(${url('css', '/a.png')})}` });
  web.partner('meta').serve('/frame', {
    type: 'text/html',
    body: `<img src="${url('deep', '/inside.png')}">`,
  });
  return `<h1>Shop</h1>
<script src="${url('cdn', '/a.js')}"></script><script src="${url('meta', '/a.js')}"></script>
<script src="${url('unknown', '/a.js')}"></script><script>self.inline = 1</script>
<link rel="stylesheet" href="${url('cdn', '/a.css')}"><link rel="stylesheet" href="${url('stats', '/a.css')}">
<img src="${url('stats', '/a.png')}"><img src="${url('sub.meta', '/a.png')}"><img src="/own.png">
<img src="${url('maps', '/open/a.png')}"><img src="${url('maps', '/opened.png')}"><img src="${url('maps', '/%6fpen/b.png')}">
<img src="${url('cdn', '/away')}"><img src="${url('cdn', '/moved')}">
<iframe src="${url('meta', '/frame')}"></iframe><iframe src="${url('cdn', '/f.html')}"></iframe>
<object data="/own.svg" type="image/svg+xml"></object><embed src="${url('cdn', '/e.svg')}" type="image/svg+xml">
<video src="${url('meta', '/a.mp4')}"></video>
<form action="${url('mail', '/subscribe')}" method="post"></form>
<script>
  navigator.sendBeacon('${url('stats', '/beacon')}', 'x');
  fetch('${url('unknown', '/fetch')}', { mode: 'no-cors' }).catch(() => {});
  new WebSocket('${url('meta', '/socket').replace('http', 'ws')}');
  new WebSocket('${url('cdn', '/socket').replace('http', 'ws')}');
  new EventSource('${url('stats', '/events')}');
  new Worker('/worker.js');
</script>`;
}

/** Opens a page until nothing is asked for any more. */
async function visit(page: Page, web: Web, path: string): Promise<void> {
  web.traffic.length = 0;
  await page.addInitScript(() => {
    const list: string[] = ((self as any).refused = []);
    document.addEventListener('securitypolicyviolation', (event) =>
      list.push(`${event.effectiveDirective} ${event.blockedURI}`),
    );
  });
  await page.goto(web.origin + path);
  await web.settle(600);
}

/** What the browser has told of so far; it takes its time. */
const told = async (page: Page) => (await page.evaluate<string[]>('refused')).sort();

/** Records a visit without a policy. */
async function record(browser: Browser, web: Web, folder: string): Promise<void> {
  const context = await browser.newContext({ recordHar: { path: `${folder}/visit.har` } });
  const page = await context.newPage();
  await visit(page, web, '/open');
  // Of an open page the recorder waits, for ever, for headers that Chromium now and then doesn't tell.
  await page.close();
  await context.close();
}

/** Everything that reached a partner, by its address. */
const reached = (web: Web) =>
  [...new Set(web.traffic.map(({ partner, path }) => web.partner(partner).url(path)))].sort();

/** Writes what was said as the browser does: the address that was redirected, and no path of other sites' frames. */
const asReported = (web: Web) => (line: string) =>
  line
    .replace(web.partner('meta').url('/led.png'), web.partner('cdn').url('/away'))
    .replace(web.partner('maps').url('/x.png'), web.partner('cdn').url('/moved'))
    .replace(/^((?:frame|object)-src http:..(?!localhost)[^/]+).*/, '$1');

const states = [
  { name: 'nothing granted, by a header', words: [], state: 0, isMeta: false },
  { name: 'nothing granted, by <meta>', words: [], state: 0, isMeta: true },
  { name: 'ads granted, by a header', words: ['--yes', 'ads'], state: 1, isMeta: false },
  { name: 'ads and maps granted', words: ['--yes', 'ads,maps'], state: 1, isMeta: false },
];

for (const { name, words, state, isMeta } of states)
  test(`Chromium refuses what a recording is said to lose: ${name}`, async ({
    web,
    browser,
    page,
  }, info) => {
    const folder = info.outputPath();
    web.page('/open', content(web));
    await record(browser, web, folder);
    const before = reached(web);
    const said = predict(folder, words, state);

    const printed = run(folder, ...words, ...(isMeta ? ['--meta'] : []));
    const lines = printed.split('\n').filter((line) => line.startsWith('Content'));
    const value = lines[state]?.replace(/^[^:]+: /, '');
    if (isMeta) web.page('/shut', printed + content(web));
    else web.page('/shut', content(web), { headers: { 'content-security-policy': value! } });
    await visit(page, web, '/shut');
    const after = reached(web);
    // No visit that was recorded has come to it.
    await page.evaluate('document.forms[0].submit()');

    expect(said.length).toBeGreaterThan(8);
    await expect.poll(() => told(page)).toEqual(said.map(asReported(web)).sort());
    // What stands in a frame falls with the frame.
    const lost = said.map((line) => line.replace(/^\S+ (ws)?/, (_, ws) => (ws ? 'http' : '')));
    if (lost.includes(web.partner('meta').url('/frame')))
      lost.push(web.partner('deep').url('/inside.png'));
    expect(after).toEqual(before.filter((url) => !lost.includes(url)));
    expect(web.partner('mail').hits()).toBe(0);
  });

test('Report-Only refuses nothing, and tells the same', async ({ web, browser, page }, info) => {
  const folder = info.outputPath();
  web.page('/open', content(web));
  await record(browser, web, folder);
  const before = reached(web);
  const said = predict(folder, [], 0).filter((line) => !line.startsWith('form-action'));
  const [, line = ''] = run(folder, '--report-only').split('\n');
  const [, header = '', value = ''] = /^([^:]+): (.+)/.exec(line)!;
  expect(header).toBe('Content-Security-Policy-Report-Only');
  web.page('/shut', content(web), { headers: { [header]: value } });
  await visit(page, web, '/shut');
  expect(reached(web)).toEqual(before);
  // Chromium tells of some twice, and of what a redirect leads to only now and then.
  const isDirect = (line: string) => !/\/(led|x|away|moved)\b/.test(line);
  await expect
    .poll(async () => [...new Set(await told(page))].filter(isDirect))
    .toEqual(said.filter(isDirect).map(asReported(web)).sort());
});

test('Chromium runs what the site’s own policy is said to let run', async ({
  web,
  browser,
  page,
}, info) => {
  const folder = info.outputPath();
  const hash = createHash('sha256').update('self.hashed = 1').digest('base64');
  const own = `script-src 'nonce-abc' 'sha256-${hash}' 'strict-dynamic'; style-src 'self'`;
  const body = `<script nonce="abc">self.own = 1; const more = document.createElement('script');
more.src = '/added.js'; document.head.append(more)</script>
<script>self.inline = 1</script><script>self.hashed = 1</script><script type="application/json">{}</script>
<script src="/parsed.js"></script><script src="/allowed.js" nonce="abc"></script>
<style>h1 { color: red }</style><h1 style="color: red" onclick="self.pressed = 1">Shop</h1>`;
  for (const name of ['added', 'parsed', 'allowed'])
    web.file(`/${name}.js`, `self.${name} = 1`, 'text/javascript');
  web.page('/open', body);
  await record(browser, web, folder);
  const said = predict(folder, ['--own', own], 0).map((line) =>
    line.replace(/ \S+ in line .*/, ' inline'),
  );
  web.page('/shut', body, { headers: { 'content-security-policy': own } });
  await visit(page, web, '/shut');
  await page.locator('h1').click();
  await expect.poll(() => told(page)).toEqual(said.sort());
  expect(await page.evaluate('[self.own, self.added, self.hashed, self.allowed]')).toEqual([
    1, 1, 1, 1,
  ]);
  expect(await page.evaluate('self.inline || self.parsed || self.pressed')).toBeUndefined();
});
