import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { accept, config, remember, shop } from '../support/page.js';
import { expect, test } from '../support/test.js';
import type { Web } from '../support/web.js';

// The routers as their users get them: both take the scripts of new markup out and make them anew.
const routers = {
  htmx: 'node_modules/htmx.org/dist/htmx.js',
  turbo: 'node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js',
};

/** A set of tags that call out by a name. */
function tags(web: Web, name: string): string {
  const url = (kind: string) => web.partner('ads').url(`/${name}.${kind}`);
  const held = 'type="text/plain" data-consent="ads"';
  return `<h2 id="${name}">${name}</h2><script ${held}>new Image().src = '${url('gif')}'</script>
    <script ${held} src="${url('js')}"></script><img data-consent="ads" alt="" data-src="${url('png')}">
    <iframe data-consent="ads" data-src="${url('html')}"></iframe>
    <noframes data-consent="ads"><script src="${url('mjs')}"></script></noframes>`;
}
const called = (name: string) =>
  ['gif', 'html', 'js', 'mjs', 'png'].map((kind) => `/${name}.${kind}`);
const asked = (web: Web, name = '') =>
  web.traffic
    .map(({ path }) => path)
    .filter((path) => path.startsWith(`/${name}`))
    .sort();

function site(web: Web, router: keyof typeof routers, more: object = {}): void {
  web.file('/router.js', readFileSync(routers[router]), 'text/javascript');
  const links = ['one', 'two', 'three'].map((name) =>
    router === 'htmx'
      ? `<button hx-get="/${name}" hx-target="#main">${name}</button>`
      : `<a href="/${name}">${name}</a>`,
  );
  const whole = (name: string) =>
    shop({
      ...more,
      head: '<script src="/router.js"></script>',
      body: `<script>self.visits = (self.visits ?? 0) + 1</script>${links.join(' ')}<main id="main">${name && tags(web, name)}</main>`,
    });
  web.page('/', whole(''));
  for (const name of ['one', 'two', 'three'])
    web.page(`/${name}`, router === 'htmx' ? tags(web, name) : whole(name));
}

async function go(page: Page, name: string): Promise<void> {
  await page
    .locator('button, a')
    .and(page.getByText(name, { exact: true }))
    .click();
  await expect(page.locator(`#${name}`)).toBeVisible();
}

for (const router of ['htmx', 'turbo'] as const) {
  test(`what ${router} brings is held, and released by the grant`, async ({ web, open, page }) => {
    site(web, router);
    await open('/');
    await page.evaluate('self.isSame = true');
    await go(page, 'one');
    await web.settle();
    expect(asked(web)).toEqual([]);
    await accept(page);
    await expect.poll(() => asked(web)).toEqual(called('one'));
    await go(page, 'two');
    await expect.poll(() => asked(web, 'two')).toEqual(called('two'));
    await web.settle();
    expect(asked(web)).toEqual([...called('one'), ...called('two')].sort());
    expect(await page.evaluate('self.isSame')).toBe(true);
  });

  test(`what ${router} brings runs at once for a visitor who has granted`, async ({
    web,
    open,
    page,
  }) => {
    site(web, router);
    await remember(page, web, { yes: ['ads'] });
    await open('/');
    await go(page, 'one');
    await expect.poll(() => asked(web, 'one')).toEqual(called('one'));
    await web.settle();
    expect(asked(web)).toEqual(called('one'));
    expect(await page.evaluate('izin.problems()')).toEqual([]);
  });

  test(`${router} brings nothing after a withdrawal`, async ({ web, open, page }) => {
    site(web, router);
    await remember(page, web, { yes: ['ads'] });
    await open('/');
    await go(page, 'one');
    await expect.poll(() => asked(web)).toEqual(called('one'));
    await page.evaluate('izin.withdraw()');
    await go(page, 'two');
    await web.settle();
    expect(asked(web)).toEqual(called('one'));
  });
}

test('the notice survives a visit of Turbo', async ({ web, open, page }) => {
  site(web, 'turbo');
  await open('/');
  const notice = page.locator('[data-izin-layer=notice]');
  await notice.waitFor();
  await go(page, 'one');
  await expect(notice).toBeVisible();
  await go(page, 'two');
  await expect(notice).toHaveCount(1);
});

test('going back with Turbo runs each tag once more, as the browser’s own tags', async ({
  web,
  open,
  page,
}) => {
  site(web, 'turbo');
  await remember(page, web, { yes: ['ads'] });
  await open('/');
  await go(page, 'one');
  await expect.poll(() => asked(web, 'one')).toEqual(called('one'));
  await go(page, 'two');
  await expect.poll(() => asked(web, 'two')).toEqual(called('two'));
  const visits = await page.evaluate<number>('visits');
  await page.evaluate('history.back()');
  await expect(page.locator('#one')).toBeVisible();
  await web.settle(400);
  expect(await page.evaluate('visits')).toBe(visits + 1);
  const runs = await page.evaluate<string[]>("ran.filter((path) => path.startsWith('/one'))");
  expect(runs.toSorted()).toEqual(['/one.js', '/one.js', '/one.mjs', '/one.mjs']);
  expect(asked(web, 'one.html')).toHaveLength(2);
});

test('going back with Turbo runs nothing that was withdrawn', async ({ web, open, page }) => {
  site(web, 'turbo', { config: { ...config, trustedGrants: false } });
  await remember(page, web, { yes: ['ads'] });
  await open('/');
  await go(page, 'one');
  await expect.poll(() => asked(web, 'one')).toEqual(called('one'));
  await go(page, 'two');
  await expect.poll(() => asked(web, 'two')).toEqual(called('two'));
  await page.evaluate('izin.withdraw()');
  const runs = await page.evaluate('ran.length');
  await page.evaluate('history.back()');
  await expect(page.locator('#one')).toBeVisible();
  await web.settle(400);
  expect(await page.evaluate('ran.length')).toBe(runs);
});
