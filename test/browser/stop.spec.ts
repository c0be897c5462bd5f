import { gated, remember, shop } from '../support/page.js';
import { expect, test } from '../support/test.js';
import type { Web } from '../support/web.js';
import { expectProblem } from '../support/witness.js';

const names = ['appendChild', 'fetch', 'innerHTML', 'reading cookies', 'writing cookies'];

/** Notes the natives before izin runs; `own()` says which of them the page has now. */
const witness = `<script>
const natives = () => {
  const accessor = (owner, name) => Object.getOwnPropertyDescriptor(owner.prototype, name);
  const { get, set } = accessor(Document, 'cookie');
  return [Node.prototype.appendChild, fetch, accessor(Element, 'innerHTML').set, get, set];
};
const before = natives();
const own = () => ${JSON.stringify(names)}.filter((_, at) => natives()[at] === before[at]);
</script>`;

/** Asks the tracker, each time under another name. */
const ask = (web: Web, name: string) => {
  const url = (file: string) => web.partner('meta').url(`/${name}-${file}`);
  return `new Image().src = '${url('i.gif')}';
fetch('${url('f')}').catch(() => {});
document.body.insertAdjacentHTML('beforeend', '<img src="${url('m.gif')}">');
document.cookie = '_fbp=${name}';`;
};
const asked = (name: string) => ['f', 'i.gif', 'm.gif'].map((file) => `/${name}-${file}`);
const arrived = (web: Web) => web.traffic.map(({ path }) => path).sort();

const stopping = (body: string, isTrusted = false) =>
  shop({ config: { ...gated, trustedGrants: isTrusted }, body }).replace('<title>', `${witness}$&`);

test('stop() gives the natives back, and trackers are held no longer', async ({
  page,
  web,
  open,
}) => {
  await remember(page, web, { no: ['ads'] });
  web.page('/', stopping(`<script>${ask(web, 'held')}</script>`));
  await open('/');
  await web.settle();
  expect(arrived(web)).toEqual([]);
  expect(await page.evaluate('own()')).toEqual([]);

  await page.evaluate('izin.stop()');
  expect(await page.evaluate('own()')).toEqual(names);
  await page.evaluate(ask(web, 'free'));
  await web.settle();
  expect(arrived(web)).toEqual(asked('free'));
  await page.evaluate(`fetch('/stored')`);
  await expect.poll(() => web.log.at(-1)).toMatchObject({ path: '/stored' });
  expect(web.log.at(-1)!.headers.cookie).toContain('_fbp=free');
});

test('stop() leaves a wrapper that the page put around ours, and all passes through it', async ({
  page,
  web,
  open,
}) => {
  await remember(page, web, { no: ['ads'] });
  const wrap = `<script>
let calls = 0;
const ours = fetch;
const theirs = (window.fetch = function (...args) { calls += 1; return ours.apply(this, args); });
const appendOurs = Node.prototype.appendChild;
const appendTheirs = (Node.prototype.appendChild = function (node) { calls += 1; return appendOurs.call(this, node); });
</script>`;
  web.page('/', stopping(wrap));
  await open('/');
  const url = web.partner('meta').url;
  const ask = (name: string) =>
    `fetch('${url(`/${name}-f`)}').catch(() => {}); document.head.appendChild(Object.assign(document.createElement('script'), { src: '${url(`/${name}-s.js`)}' }));`;
  await page.evaluate(ask('held'));
  await page.evaluate('izin.stop()');
  const isTheirs = 'fetch === theirs && Node.prototype.appendChild === appendTheirs';
  expect(await page.evaluate(isTheirs)).toBe(true);
  await page.evaluate(ask('free'));
  await web.settle();
  expect(arrived(web)).toEqual(['/free-f', '/free-s.js']);
  expect(await page.evaluate('calls')).toBe(4);
});

test('what was held before stop() still waits for a grant', async ({ page, web, open }) => {
  await remember(page, web, { no: ['ads'] });
  const { hits, url } = web.partner('meta');
  web.page('/', stopping(`<script>navigator.sendBeacon('${url('/held')}')</script>`));
  await open('/');
  await page.evaluate('izin.stop()');
  await page.evaluate('izin.reject()');
  await web.settle(600);
  expect(hits()).toBe(0);
  await page.evaluate('izin.accept()');
  await expect.poll(() => hits('/held')).toBe(1);
});

// Whatever Playwright evaluates counts as a person's act, so this page acts by itself.
test('without a person stop() does nothing but report', async ({ page, web, open }) => {
  await remember(page, web, { no: ['ads'] });
  const told = '[own(), izin.problems().map(({ code, detail }) => [code, detail])]';
  web.page(
    '/',
    stopping(
      `<script>izin.stop(); ${ask(web, 'held')} fetch('/told?' + encodeURIComponent(JSON.stringify(${told})));</script>`,
      true,
    ),
  );
  await open('/');
  await web.settle();
  expect(arrived(web)).toEqual([]);
  const { path, headers } = web.log.find(({ path }) => path.startsWith('/told?'))!;
  expect(JSON.parse(decodeURIComponent(path.slice(6)))).toEqual([[], [['person', 'stop']]]);
  expect(headers.cookie).not.toContain('_fbp');
  await expectProblem(page, 'person');
});

test('a person’s press may stop()', async ({ page, web, open }) => {
  await remember(page, web, { no: ['ads'] });
  const code = `izin.stop(); ${ask(web, 'free')}`.replaceAll('"', '&quot;');
  web.page('/', stopping(`<button onclick="${code}">Stop</button>`, true));
  await open('/');
  await page.getByRole('button', { name: 'Stop' }).click();
  await web.settle();
  expect(arrived(web)).toEqual(asked('free'));
});
