import type { Page } from '@playwright/test';
import { config as plain, reject, remember, shop } from '../support/page.js';
import { expect, test } from '../support/test.js';
import type { Web } from '../support/web.js';

const config = {
  ...plain,
  trustedGrants: false,
  categories: ['analytics', { id: 'ads', cookies: ['ads_*', 'ad'], storage: ['ads_*'] }],
  partners: {
    stats: {
      name: 'Stats',
      category: 'analytics',
      cookies: ['_ga', '_ga_*', 'shared'],
      storage: ['stats', 'stats:*', 'shared'],
    },
    meta: {
      name: 'Meta',
      category: 'ads',
      cookies: ['_fbp', 'shared', '_ga_m'],
      storage: ['fb', 'shared'],
    },
  },
};
const sub = 'www.shop';

/** Opens a page of several levels, on a host of several labels. */
async function visit(page: Page, web: Web, choice: Parameters<typeof remember>[2], body = '') {
  web.page('/deep/er/page', shop({ config, body }));
  await remember(page, web, choice, web.site(sub));
  await page.goto(`${web.site(sub)}/deep/er/page`);
}

/** Has the page itself set cookies, as vendors' scripts do. */
const set = (page: Page, ...cookies: string[]) =>
  page.evaluate((all) => all.forEach((cookie) => (document.cookie = cookie)), cookies);
const jar = async (page: Page) =>
  (await page.context().cookies())
    .filter(({ name }) => name !== 'izin')
    .map(({ name, domain, path }) => `${name} ${domain} ${path}`)
    .sort();
const names = async (page: Page) => (await jar(page)).map((row) => row.split(' ')[0]);

const yes = ['analytics', 'ads', 'stats', 'meta'];

test('cookies go on every domain and path that the page can reach', async ({ web, page }) => {
  await visit(page, web, { yes });
  const domains = ['', ';Domain=www.shop.site.test', ';Domain=shop.site.test', ';Domain=site.test'];
  const paths = ['/', '/deep', '/deep/', '/deep/er', '/deep/er/', '/deep/er/page'];
  const scopes = domains.flatMap((domain) => paths.map((path) => `${domain};Path=${path}`));
  await set(page, ...scopes.map((scope) => `_fbp=1${scope}`), ...scopes.map((s) => `_ga_X1=1${s}`));
  // The control: they are all there, each in a scope of its own.
  // The browser writes them behind the page's back.
  await expect.poll(() => jar(page)).toHaveLength(scopes.length * 2);
  await page.evaluate('izin.withdraw()');
  await expect.poll(() => jar(page)).toEqual([]);
});

test('only what is named goes, by its exact name or by its prefix', async ({ web, page }) => {
  await visit(page, web, { yes });
  const kept = ['_fbp2', '_gat', 'ads', 'x_ga', '_FBP', 'session', 'fb'];
  const gone = ['_fbp', '_ga', '_ga_', '_ga_ABC', 'ads_', 'ads_x.y', 'ad', 'shared'];
  await set(page, ...[...kept, ...gone].map((name) => `${name}=1;Path=/`));
  await page.context().addCookies([
    { name: '_fbp', value: 'h', domain: 'www.shop.site.test', path: '/elsewhere' },
    { name: '_ga', value: 'h', domain: '.site.test', path: '/', httpOnly: true },
  ]);
  await page.evaluate('izin.withdraw()');
  // What no script of this page can see is for the server to delete: a path elsewhere, HttpOnly.
  await expect.poll(() => names(page)).toEqual([...kept, '_fbp', '_ga'].sort());
});

test('a partial withdrawal leaves what is still granted, shared names too', async ({
  web,
  page,
}) => {
  await visit(page, web, { yes });
  await set(page, ...['_fbp', '_ga', '_ga_m', 'ads_x', 'shared'].map((name) => `${name}=1`));
  await page.evaluate(`for (const store of [localStorage, sessionStorage])
    for (const key of ['fb', 'stats', 'stats:1', 'ads_1', 'shared', 'own']) store.setItem(key, '1')`);
  const keys = (store: string) => page.evaluate<string[]>(`Object.keys(${store}).sort()`);
  await page.evaluate('izin.save({ meta: false })');
  await expect.poll(() => names(page)).toEqual(['_ga', '_ga_m', 'ads_x', 'shared']);
  for (const store of ['localStorage', 'sessionStorage'])
    expect(await keys(store)).toEqual(['ads_1', 'own', 'shared', 'stats', 'stats:1']);
  await page.evaluate('izin.save({ ads: false })');
  await expect.poll(() => names(page)).toEqual(['_ga', '_ga_m', 'shared']);
  await page.evaluate('izin.withdraw()');
  await expect.poll(() => names(page)).toEqual([]);
  for (const store of ['localStorage', 'sessionStorage'])
    expect(await keys(store)).toEqual(['own']);
});

test('a refusal clears what stood there before', async ({ web, open, page }) => {
  web.page('/', shop({ config }));
  await page.context().addCookies([{ name: '_ga', value: '1', url: web.origin }]);
  await open('/');
  expect(await names(page)).toEqual(['_ga']);
  await reject(page);
  await expect.poll(() => names(page)).toEqual([]);
});

test('what could not be deleted is reported with the decision', async ({ web, page }) => {
  // A vendor's script that guards its cookie and its key: no deletion gets through.
  const guard = `<script>
    const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
    Object.defineProperty(document, 'cookie', { configurable: true, get: () => get.call(document),
      set: (text) => /^_fbp=;/.test(text) || set.call(document, text) });
    const remove = Storage.prototype.removeItem;
    Storage.prototype.removeItem = function (key) { if (key !== 'fb') remove.call(this, key) };
    heard = [];
    document.addEventListener('izin:decision', ({ detail }) => heard.push(detail.survivors));
    izin.on('decision', ({ survivors }) => heard.push(survivors));</script>`;
  await visit(page, web, { yes }, guard);
  await set(page, '_fbp=1', '_ga=1');
  await page.evaluate("localStorage.fb = sessionStorage.fb = localStorage.stats = '1'; heard = []");
  await page.evaluate('izin.withdraw()');
  await expect.poll(() => page.evaluate('heard.length')).toBe(2);
  const survivors = [
    { kind: 'cookie', name: '_fbp' },
    { kind: 'localStorage', name: 'fb' },
    { kind: 'sessionStorage', name: 'fb' },
  ];
  expect(await page.evaluate('heard')).toEqual([survivors, survivors]);
});

test('a vendor that goes on writes its cookies no more', async ({ web, page }) => {
  await visit(page, web, { yes });
  const again = "setInterval(() => (document.cookie = '_fbp=again;Path=/;Domain=site.test'), 10)";
  await page.evaluate(again);
  await page.evaluate('izin.withdraw()');
  await expect(page.locator('[data-izin-layer=notice]')).toHaveCount(0);
  await expect.poll(() => names(page)).toEqual([]);
  await page.waitForTimeout(100);
  expect(await names(page)).toEqual([]);
});

test('cookies that come back over HTTP are deleted as the page goes', async ({ web, page }) => {
  await visit(page, web, { yes });
  const headers = { 'set-cookie': '_fbp=again;Path=/;Domain=site.test' };
  web.file('/again', '', 'text/plain', { headers });
  await set(page, '_fbp=1;Path=/');
  await expect.poll(() => names(page)).toEqual(['_fbp']);
  await page.evaluate('izin.withdraw()');
  // Gone shows that the sweep of this page is over.
  await expect.poll(() => names(page)).toEqual([]);
  await page.evaluate("fetch('/again')");
  await expect.poll(() => names(page)).toEqual(['_fbp']);
  web.page('/next', '<!doctype html><title>Next</title>');
  await page.goto(`${web.site(sub)}/next`);
  expect(await names(page)).toEqual([]);
});
