// Every page …
import { config as plain, remember, shop } from '../support/page.js';
import { notice, press } from '../support/layers.js';
import { startAlone } from '../support/alone.js';
import { expect, test } from '../support/test.js';
import type { Page } from '@playwright/test';
import type { Web } from '../support/web.js';

const config = {
  site: { name: 'Shop' },
  partners: {
    stats: { name: 'Stats', category: 'analytics', hosts: ['stats.test'] },
    meta: { name: 'Meta', category: 'ads', hosts: ['meta.test'] },
  },
};

/** A page with a marked tag, and a function that asks for something as a script of the page would. */
const put = (web: Web, more: object = {}, path = '/', body = '') =>
  web.page(
    path,
    shop({
      config: { ...config, ...more },
      body: `<script type="text/plain" data-consent="meta" src="${web.partner('meta').url('/tag.js')}"></script>
        <script>self.beacon = (n) => fetch('${web.partner('meta').url('/beacon')}?' + n, { mode: 'no-cors' }).catch(() => 'held')</script>
        ${body}`,
    }),
  );
const tags = (web: Web) => web.partner('meta').hits('/tag.js');
const beacon = (page: Page, n: number) => page.evaluate(`self.beacon(${n})`);
const granted = (page: Page) => page.evaluate('izin.granted("ads")');
/** What pages said of themselves. */
const reports = (web: Web) =>
  web.log.filter(({ path }) => path.startsWith('/report')).map(({ path }) => path.slice(8));

/** One second, as promised; and what a busy machine takes to look. */
const soon = { timeout: 1_500 };

const value = (at: number, lists: string) =>
  `v=1&id=${'b'.repeat(22)}&at=${at}&rev=1&law=*&by=save&${lists}`;
const seconds = () => Math.floor(Date.now() / 1000);
const all = 'yes=analytics.ads&no=';
const none = 'yes=&no=analytics.ads';

test('hears within a second what was chosen in another tab, a withdrawal too', async ({
  page,
  context,
  web,
  open,
}) => {
  put(web);
  await open('/');
  const other = await context.newPage();
  await other.goto(web.origin);
  await expect(notice(other)).toBeVisible();
  await expect(notice(page)).toBeVisible();
  await press(page, 'accept');
  await expect.poll(() => tags(web), soon).toBe(2);
  await expect(notice(other)).toHaveCount(0);
  await beacon(other, 1);
  expect(web.partner('meta').hits('/beacon?1')).toBe(1);

  await other.evaluate('izin.withdraw()');
  await expect.poll(() => granted(page), soon).toBe(false);
  expect(await beacon(page, 2)).toBe('held');
  await web.settle();
  expect(web.partner('meta').hits('/beacon?2')).toBe(0);
});

test('tells its own listeners of what came from elsewhere, once', async ({
  page,
  context,
  web,
  open,
}) => {
  put(web);
  await open('/');
  await page.evaluate("self.heard = []; izin.on('decision', (e) => heard.push(e.decision?.by))");
  const other = await context.newPage();
  await other.goto(web.origin);
  await press(other, 'reject');
  await expect.poll(() => page.evaluate('self.heard')).toEqual(['reject']);
  await page.bringToFront();
  await web.settle();
  expect(await page.evaluate('self.heard')).toEqual(['reject']);
});

/** Ways in which a script of the page writes the cookie `izin`; `$v` stands for a value that grants all. */
const forgeries: Record<string, string> = {
  'document.cookie': `document.cookie = 'izin=$v;Path=/'`,
  cookieStore: `cookieStore.set('izin', '$v')`,
  'cookieStore with an object': `cookieStore.set({ name: 'izin', value: '$v' })`,
  'cookieStore with a getter': `let n = 0; cookieStore.set({ get name() { return n++ ? 'izin' : 'a'; }, value: '$v' })`,
  'a frame’s document': `const f = document.createElement('iframe'); document.body.append(f); f.contentDocument.cookie = 'izin=$v;Path=/'`,
  'the prototype’s setter': `Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').set.call(document, 'izin=$v;Path=/')`,
};
/** Those that Chromium, or how izin reads, makes vain without the gate, too. */
const vain: Record<string, string> = {
  'an element named cookie': `document.body.insertAdjacentHTML('beforeend', '<img name=cookie>'); document.cookie.split = () => ['izin=$v']; document.dispatchEvent(new Event('visibilitychange'))`,
  'an own cookie of the document': `Object.defineProperty(document, 'cookie', { value: 'izin=$v' }); document.dispatchEvent(new Event('visibilitychange'))`,
  'the prototype’s getter': `Object.defineProperty(Document.prototype, 'cookie', { get: () => 'izin=$v' }); document.dispatchEvent(new Event('visibilitychange'))`,
  'a cookie without a name': `document.cookie = ' = izin=$v;Path=/'`,
  'an object that says something else next time': `let n = 0; document.cookie = { toString: () => (n++ ? 'izin=$v' : 'a=b') }`,
  'cookieStore with a name that changes': `let n = 0; cookieStore.set({ name: { toString: () => (n++ ? 'izin' : 'a') }, value: '$v' })`,
};
for (const [name, script] of Object.entries({ ...forgeries, ...vain })) {
  const forge = (page: Page) =>
    page.evaluate(`(async () => { ${script.replaceAll('$v', value(seconds(), all))} })()`);

  test(`takes no decision that a script of the page wrote: ${name}`, async ({
    page,
    web,
    open,
  }) => {
    put(web);
    await open('/');
    await forge(page);
    await page.waitForTimeout(300);
    expect(await granted(page)).toBe(false);
    await open('/');
    await web.settle();
    expect(web.traffic).toEqual([]);
    if (name in vain) return;
    // Where the site makes the choice itself, it may: so the script does work.
    put(web, { trustedGrants: false }, '/own');
    await open('/own');
    await forge(page);
    await expect.poll(() => granted(page)).toBe(true);
  });
}

for (const [name, script] of [
  ['document.cookie', `document.cookie = 'izin-law=US-CA.ads.analytics;Path=/'`],
  ['cookieStore', `cookieStore.set('izin-law', 'US-CA.ads.analytics')`],
] as const)
  test(`takes no law that leaves things open from a script of the page: ${name}`, async ({
    page,
    web,
    open,
  }) => {
    put(web);
    await open('/');
    await page.evaluate(script);
    await open('/');
    await web.settle();
    expect(await granted(page)).toBe(false);
    expect(await page.evaluate('izin.state.law')).toBe('*');
    expect(web.traffic).toEqual([]);
  });

test('follows what a script forges in the build for marked tags: a known gap', async ({
  page,
  web,
  open,
}) => {
  web.page('/', shop({ config, script: '/dist/izin.marked.js' }));
  await open('/');
  await page.evaluate(`document.cookie = 'izin=${value(seconds(), all)};Path=/'`);
  await expect.poll(() => granted(page)).toBe(true);
});

test('lets a script of the page read its cookie and delete it', async ({ page, web, open }) => {
  put(web);
  await remember(page, web, { yes: ['analytics', 'ads'] });
  await open('/');
  expect(await page.evaluate('document.cookie')).toMatch(/^izin=v=1/);
  await page.evaluate(`document.cookie = 'izin=;Max-Age=0;Path=/'`);
  await expect.poll(() => granted(page), soon).toBe(false);
  await expect(notice(page)).toBeVisible();
});

test('closes when its cookie is deleted while it is open, and asks again', async ({
  page,
  context,
  web,
  open,
}) => {
  put(web);
  await remember(page, web, { yes: ['analytics', 'ads'] });
  await open('/');
  await expect.poll(() => tags(web)).toBe(1);
  await context.clearCookies();
  await expect.poll(() => granted(page), soon).toBe(false);
  await expect(notice(page)).toBeVisible();
  expect(await beacon(page, 1)).toBe('held');
  await web.settle();
  expect(web.partner('meta').hits('/beacon')).toBe(0);
});

test('follows a server that changes the cookie', async ({ page, web, open }) => {
  put(web);
  web.file('/off', '', 'text/plain', {
    headers: { 'Set-Cookie': `izin=${value(seconds(), none)};Path=/;SameSite=Lax` },
  });
  await remember(page, web, { yes: ['analytics', 'ads'] });
  await open('/');
  await expect.poll(() => tags(web)).toBe(1);
  await page.evaluate("fetch('/off')");
  await expect.poll(() => granted(page), soon).toBe(false);
});

test('that comes back from the browser’s cache shows what is true now', async ({ web }) => {
  const script = (text: string) => shop({ config, body: `<script>${text}</script>` });
  web.page(
    '/',
    script(`addEventListener('pageshow', ({ persisted }) => setTimeout(() => {
      const asked = document.querySelectorAll('[data-izin-layer=notice]').length;
      if (persisted) fetch('/report?' + [izin.state.decided, izin.granted('ads'), asked]);
      else if (asked) location.href = '/next';
    }, 1000))`),
    { headers: { 'cache-control': 'no-cache' } },
  );
  web.page('/next', script(`izin.reject(); setTimeout(() => history.back(), 1000)`));
  const alone = await startAlone(web.origin);
  await expect.poll(() => reports(web), { timeout: 20_000 }).toEqual(['true,false,0']);
  await alone.stop();
});

test('counts the newest of two cookies, and no unreadable one', async ({ page, web }) => {
  put(web);
  const at = seconds();
  const host = web.site('www');
  await page.context().addCookies([
    { name: 'izin', value: value(at - 100, all), domain: '.site.test', path: '/' },
    { name: 'izin', value: 'v=9', domain: 'www.site.test', path: '/' },
  ]);
  await page.goto(host);
  expect(await granted(page)).toBe(true);
  await page
    .context()
    .addCookies([
      { name: 'izin', value: value(at - 50, none), domain: 'www.site.test', path: '/' },
    ]);
  await page.goto(host);
  expect([await granted(page), await page.evaluate('izin.state.decided')]).toEqual([false, true]);

  // The next choice leaves one: once that has ended, no older one may speak.
  await page.evaluate('izin.withdraw()');
  await expect
    .poll(async () =>
      (await page.context().cookies()).map(({ domain, value }) => [
        domain,
        /&by=(\w+)/.exec(value)?.[1],
      ]),
    )
    .toEqual([['www.site.test', 'withdraw']]);
});

for (const [wanted, kept] of [
  ['site.test', '.site.test'],
  ['.site.test', '.site.test'],
  // A copy of the site under another name keeps the choice all the same.
  ['shop.example', 'www.site.test'],
  ['test', 'www.site.test'],
])
  test(`keeps one cookie, where the browser takes it: domain ${wanted}`, async ({ page, web }) => {
    put(web, { cookie: { name: 'izin', domain: wanted } });
    await page.goto(web.site('www'));
    await press(page, 'accept');
    await expect.poll(() => tags(web)).toBe(1);
    expect((await page.context().cookies()).map(({ domain }) => domain)).toEqual([kept]);
    expect(await page.evaluate('izin.problems()')).toEqual([]);
  });

test('that nobody has seen yet runs nothing: prerendered', async ({ web }) => {
  const rules = { prerender: [{ urls: ['/next'], eagerness: 'immediate' }] };
  web.page(
    '/',
    `<!doctype html><title>Start</title><script type="speculationrules">${JSON.stringify(rules)}</script>
    <a href="/next">Next</a><script>setTimeout(() => document.links[0].click(), 3000)</script>`,
    { headers: { 'Set-Cookie': `izin=${value(seconds(), all)};Path=/;SameSite=Lax` } },
  );
  put(
    web,
    {},
    '/next',
    `<script>addEventListener('load', () => fetch('/report?' + document.prerendering));
      document.addEventListener('prerenderingchange', () => fetch('/report?seen'))</script>`,
  );
  const alone = await startAlone(web.origin);
  await expect.poll(() => reports(web), { timeout: 20_000 }).toEqual(['true', 'seen']);
  await expect.poll(() => tags(web)).toBe(1);
  const seen = web.log.find(({ path }) => path === '/report?seen')!.at;
  expect(web.partner('meta').log[0]!.at).toBeGreaterThan(seen - 100);
  await alone.stop();
});

test('ends with the decision, also one that stays open for days', async ({ page, web, open }) => {
  put(web);
  await remember(page, web, { yes: ['analytics', 'ads'] });
  await open('/');
  await expect.poll(() => tags(web)).toBe(1);
  // The browser drops the cookie at its end; the page hears of it.
  await page.context().clearCookies({ name: 'izin' });
  await expect.poll(() => granted(page), soon).toBe(false);
});

test('is closed where the clock was set back, and open again once it is right', async ({
  page,
  web,
  open,
}) => {
  put(web, { ...plain, ...config });
  await page
    .context()
    .addCookies([{ name: 'izin', value: value(seconds() + 3600, all), url: web.origin }]);
  await open('/');
  expect(await granted(page)).toBe(false);
  await web.settle();
  expect(tags(web)).toBe(0);
});
