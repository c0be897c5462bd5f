import type { Page } from '@playwright/test';
import { button, preferences, press } from '../support/layers.js';
import { accept, config, reject, remember, shop, type ShopOptions } from '../support/page.js';
import { seal } from '../support/seal.js';
import { expect, test } from '../support/test.js';
import type { Web } from '../support/web.js';
import { collectErrors, expectProblem, problems, receivers } from '../support/witness.js';

const partners = ['maps', 'meta', 'stats', 'tik'];

const sealed = {
  ...config,
  seal: true,
  partners: Object.fromEntries(
    Object.entries(config.partners).map(([id, each]) => [id, { ...each, hosts: [`${id}.test`] }]),
  ),
};

/** What nobody marked, at every partner. */
const tags = (web: Web) =>
  partners
    .map((id) => web.partner(id).url)
    .map(
      (url) => `<script src="${url('/a.js')}"></script><img alt="" src="${url('/a.png')}">
<iframe src="${url('/a.html')}" title="frame"></iframe><link rel="stylesheet" href="${url('/a.css')}">`,
    )
    .join('\n');

interface SealedOptions extends ShopOptions {
  path?: string;
  snippet?: string;
}

/** Serves a sealed shop whose tags nobody marked. */
function serve(web: Web, { path = '/', snippet, ...options }: SealedOptions = {}): void {
  const html = shop({ config: sealed, body: tags(web), ...options });
  const text = snippet ?? seal(options.config ?? sealed);
  web.page(
    path,
    html.replace('<title>', () => `${text}<title>`),
  );
}

const loads = (web: Web, path = '/') => web.log.filter((each) => each.path === path).length;
const ledger = (page: Page) =>
  page.evaluate<{ why: string; kind: string; ids: string[]; url: string }[]>('izin.ledger()');

test('an undecided visitor’s browser requests nothing, and the ledger says what it refused', async ({
  web,
  open,
  page,
}) => {
  const errors = collectErrors(page);
  serve(web);
  await open('/');
  await expect(page.locator('[data-izin-layer=notice]')).toBeVisible();
  await web.settle(400);
  expect(web.traffic).toEqual([]);
  const entries = (await ledger(page)).filter(({ why }) => why === 'seal');
  // A parsed script the gate disarms before the browser comes to refuse it.
  for (const id of partners) {
    const kinds = entries.filter(({ ids }) => ids.join() === id).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['frame', 'img', 'style']));
  }
  expect(entries[0]!.url).toMatch(/^http:\/\/\w+\.test:\d+\/a\.\w+$/);
  expect(await problems(page)).toEqual([]);
  expect(errors).toEqual([]);
});

test('a refusal requests nothing, now and on the next page, and reloads nothing', async ({
  web,
  open,
  page,
}) => {
  serve(web);
  await open('/');
  await reject(page);
  await web.settle(400);
  expect(loads(web)).toBe(1);
  await open('/');
  await web.settle(400);
  expect(web.traffic).toEqual([]);
});

test('accepting reloads once, and then everything is requested', async ({ web, open, page }) => {
  serve(web);
  await open('/');
  await accept(page);
  await expect.poll(() => receivers(web)).toEqual(partners);
  await web.settle(400);
  expect(loads(web)).toBe(2);
  for (const id of partners)
    expect(
      web
        .partner(id)
        .log.map(({ path }) => path)
        .sort(),
    ).toEqual(['/a.css', '/a.html', '/a.js', '/a.png']);
  await expect(page.locator('[data-izin-layer]')).toHaveCount(0);
  await expect(page.locator('h1')).toHaveText('Shop');
  expect(await page.title()).toBe('Shop');
  expect(await problems(page)).toEqual([]);
});

test('the reload keeps the place on the page', async ({ web, open, page }) => {
  serve(web, { body: `<div style="height:5000px"></div><p id="there">there</p>` });
  await open('/');
  await page.evaluate('scrollTo(0, 1234)');
  await accept(page);
  await expect.poll(() => loads(web)).toBe(2);
  // Waits across the reload, which may still be under way.
  await page.waitForFunction('scrollY === 1234');
});

test('a partial choice opens what it names and no more', async ({ web, open, page }) => {
  serve(web);
  await open('/');
  await press(page, 'manage');
  const dialog = page.locator('dialog');
  await dialog.locator('[data-izin-category=ads]').check();
  await dialog.locator('[data-izin-action=save]').click();
  await expect.poll(() => receivers(web)).toEqual(['meta', 'tik']);
  await web.settle(400);
  expect(loads(web)).toBe(2);
  expect(receivers(web)).toEqual(['meta', 'tik']);
  expect(web.partner('meta').hits()).toBe(4);
  expect(await problems(page)).toEqual([]);
});

test('a partner granted alone is opened alone', async ({ web, open, page }) => {
  await remember(page, web, { yes: ['tik'], no: ['ads', 'analytics', 'embeds'] });
  serve(web);
  await open('/');
  await expect.poll(() => receivers(web)).toEqual(['tik']);
  await web.settle(400);
  expect(receivers(web)).toEqual(['tik']);
});

test('a withdrawal needs no reload, and the next page is shut', async ({ web, open, page }) => {
  await remember(page, web, { yes: ['analytics', 'ads', 'embeds'] });
  serve(web, { body: `${tags(web)}<a href="#izin">Privacy</a>` });
  await open('/');
  await expect.poll(() => receivers(web)).toEqual(partners);
  await page.locator('a[href="#izin"]').click();
  await button(preferences(page), 'withdraw').click();
  await web.settle(400);
  expect(loads(web)).toBe(1);
  web.traffic.length = 0;
  await open('/?again');
  await web.settle(400);
  expect(web.traffic).toEqual([]);
});

test('more for a visitor who had granted some reloads once more', async ({ web, open, page }) => {
  await remember(page, web, { yes: ['ads'], no: ['analytics', 'embeds'] });
  serve(web, { body: `${tags(web)}<a href="#izin">Privacy</a>` });
  await open('/');
  await page.locator('a[href="#izin"]').click();
  await button(preferences(page), 'accept').click();
  await expect.poll(() => receivers(web)).toEqual(partners);
  await web.settle(400);
  expect(loads(web)).toBe(2);
});

test('without our script the seal stays shut', async ({ web, open }) => {
  serve(web, { script: '/nowhere.js' });
  await open('/');
  await web.settle(400);
  expect(web.traffic).toEqual([]);
});

test('without our script a stored grant still opens it', async ({ web, open, page }) => {
  await remember(page, web, { yes: ['ads'], no: ['analytics', 'embeds'] });
  serve(web, { script: '/nowhere.js' });
  await open('/');
  await expect.poll(() => receivers(web)).toEqual(['meta', 'tik']);
});

test('with scripts off the seal stays shut, a stored grant or not', async ({ web, browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await remember(page, web, { yes: ['analytics', 'ads', 'embeds'] });
  serve(web);
  await page.goto(web.origin);
  await web.settle(400);
  expect(web.traffic).toEqual([]);
  await context.close();
});

for (const [name, change] of Object.entries({
  'cut short': (value: string) => value.slice(0, -8),
  'of another version': (value: string) => value.replace('v=1', 'v=2'),
  'of the future': (value: string) => value.replace(/at=\d+/, 'at=4000000000'),
  'that has ended': (value: string) => value.replace(/at=\d+/, 'at=1500000000'),
  'with markup in it': (value: string) => `${value}"><script>alert(1)</script>`,
}))
  test(`a decision ${name} keeps the seal shut`, async ({ web, open, page }) => {
    const at = Math.floor(Date.now() / 1000);
    const good = `v=1&id=${'a'.repeat(22)}&at=${at}&rev=1&law=*&by=accept&yes=analytics.ads.embeds&no=`;
    await page.context().addCookies([{ name: 'izin', value: change(good), url: web.origin }]);
    serve(web);
    await open('/');
    await web.settle(400);
    expect(web.traffic).toEqual([]);
  });

test('where the cookie isn’t kept, nothing is granted and nothing reloads', async ({
  web,
  open,
  page,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set: () => {} }),
  );
  serve(web);
  await open('/');
  await accept(page);
  await expectProblem(page, 'storage');
  await web.settle(600);
  expect(loads(web)).toBe(1);
  expect(web.traffic).toEqual([]);
});

test('a page that grants by itself and forgets doesn’t reload for ever', async ({ web, open }) => {
  serve(web, {
    config: { ...sealed, trustedGrants: false },
    body: `${tags(web)}<script>onload = () => { document.cookie = 'izin=;Max-Age=0;Path=/'; izin.withdraw(); izin.accept(); addEventListener('pagehide', () => document.cookie = 'izin=;Max-Age=0;Path=/') }</script>`,
  });
  await open('/');
  await expect.poll(() => loads(web)).toBeGreaterThan(1);
  await web.settle(800);
  expect(loads(web)).toBe(2);
});

test('a configuration that can’t be used leaves the seal as it is', async ({ web, open, page }) => {
  await remember(page, web, { yes: ['ads'], no: ['analytics', 'embeds'] });
  serve(web, { config: { ...sealed, revision: 'x' }, snippet: seal(sealed) });
  await open('/');
  await web.settle(400);
  expect(receivers(web)).toEqual(['meta', 'tik']);
  expect(await page.evaluate("izin.granted('ads')")).toBe(false);
});

test('hostile names in the configuration stay data', async ({ web, open, page }) => {
  const errors = collectErrors(page);
  const hosts = [
    'meta.test',
    '"><script>self.hit=1</script>.test',
    "x.test/;'unsafe-eval' *",
    '--><!--',
  ];
  const odd = { name: '</script><script>self.hit=1</script>', category: 'ads', hosts };
  const hostile = { ...sealed, partners: { ...sealed.partners, meta: odd } };
  await remember(page, web, { yes: ['meta'], no: ['ads', 'analytics', 'embeds'] });
  const usable = { ...odd, hosts: ['meta.test', hosts[2]!] };
  serve(web, {
    config: hostile,
    snippet: seal({ ...hostile, partners: { ...sealed.partners, meta: usable } }),
  });
  await open('/');
  await expect.poll(() => receivers(web)).toEqual(['meta']);
  await web.settle(400);
  expect(receivers(web)).toEqual(['meta']);
  expect(await page.evaluate('self.hit')).toBeUndefined();
  expect(errors).toEqual([]);
});

test('a page that is to be sealed and isn’t says so, and a grant doesn’t reload it', async ({
  web,
  open,
  page,
}) => {
  const held = `<script type="text/plain" data-consent="meta" src="${web.partner('meta').url('/m.js')}"></script>`;
  serve(web, { config: { ...config, seal: true }, snippet: '', body: held });
  await open('/');
  await expectProblem(page, 'seal');
  await accept(page);
  await expect.poll(() => receivers(web)).toEqual(['meta']);
  expect(loads(web)).toBe(1);
});

test('a seal outside the head doesn’t count', async ({ web, open, page }) => {
  serve(web, { snippet: `<p>in the body</p>${seal(sealed)}`, body: '' });
  await open('/');
  await expectProblem(page, 'seal');
});

test('the seal opens on a page that enforces Trusted Types', async ({ web, open, page }) => {
  await remember(page, web, { yes: ['analytics', 'ads', 'embeds'] });
  const html = shop({ config: sealed, body: tags(web) });
  web.page(
    '/',
    html.replace('<title>', () => `${seal(sealed)}<title>`),
    {
      headers: { 'content-security-policy': "require-trusted-types-for 'script'" },
    },
  );
  await open('/');
  await expect.poll(() => receivers(web)).toEqual(partners);
  // A page that names its policies, and not this one, keeps the seal shut.
  web.page(
    '/strict',
    html.replace('<title>', () => `${seal(sealed)}<title>`),
    {
      headers: {
        'content-security-policy': "require-trusted-types-for 'script'; trusted-types izin",
      },
    },
  );
  web.traffic.length = 0;
  await open('/strict');
  await web.settle(400);
  expect(web.traffic).toEqual([]);
});

test('a nonce lets the snippet run under a policy of nonces', async ({ web, open, page }) => {
  await remember(page, web, { yes: ['ads'], no: ['analytics', 'embeds'] });
  const html = shop({ config: sealed, nonce: 'abc', body: tags(web) });
  web.page(
    '/',
    html.replace('<title>', () => `${seal(sealed, { nonce: 'abc' })}<title>`),
    {
      headers: { 'content-security-policy': "script-src 'nonce-abc' 'strict-dynamic'" },
    },
  );
  await open('/');
  await expect.poll(() => receivers(web)).toEqual(['meta', 'tik']);
});

test('what is hinted at is fetched before the policy, once, and used', async ({
  web,
  open,
  page,
}) => {
  web.file('/app.css', 'h1 { color: rgb(1, 2, 3) }', 'text/css');
  web.file('/app.js', 'self.app = 1', 'text/javascript');
  const snippet = seal(sealed, { hints: ['style=/app.css', 'script=/app.js'] });
  serve(web, {
    snippet,
    head: '<link rel="stylesheet" href="/app.css"><script src="/app.js"></script>',
  });
  await open('/');
  await expect(page.locator('h1')).toHaveCSS('color', 'rgb(1, 2, 3)');
  expect(await page.evaluate('self.app')).toBe(1);
  expect([loads(web, '/app.css'), loads(web, '/app.js')]).toEqual([1, 1]);
});
