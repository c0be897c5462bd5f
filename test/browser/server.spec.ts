// The server …
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { createConsent, toNode } from '../../src/server/index.js';
import { listen } from '../support/server.js';
import { notice, press, storedDecision } from '../support/layers.js';
import { watchShifts } from '../support/shifts.js';
import { expect, test } from '../support/test.js';
import type { Web } from '../support/web.js';

const month = 2_629_746;

/** A shop that renders its notice itself; with one partner's tag where it is granted, and one's in every page. */
async function serve(web: Web, { isStatic = false, hasPolicy = false, head = '', more = {} } = {}) {
  const partner = (name: string) => ({ name, hosts: [`${name}.test`] });
  const config = {
    site: { name: 'Shop' },
    endpoint: '/consent',
    partners: {
      meta: { ...partner('meta'), category: 'ads' },
      stats: { ...partner('stats'), category: 'analytics' },
    },
    ...more,
  };
  const consent = createConsent(config);
  const tag = (name: string) => `<script src="${web.partner(name).url('/tag.js')}"></script>`;
  const answer = async (request: Request) => {
    const { pathname } = new URL(request.url);
    if (pathname === '/consent') return consent.endpoint(request);
    if (pathname.startsWith('/dist/')) return fetch(web.origin + pathname);
    const policy = hasPolicy && consent.policy(request);
    const html = `<!doctype html><html lang="en" data-izin-law="${consent.law(request)}"><head><title>Shop</title>
<script type="application/json" id="izin-config">${JSON.stringify(config)}</script>${policy ? head.replace('$styles', () => consent.noticeStyles) : ''}</head>
<body>${await consent.notice(request, { language: 'en' })}<h1>Shop</h1>${consent.state(request).granted('stats') ? tag('stats') : ''}${isStatic ? tag('meta') : ''}</body></html>`;
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      ...(policy && { 'content-security-policy': policy }),
    };
    return consent.renew(request, new Response(html, { headers }));
  };
  server = createServer(toNode(answer));
  return `http://localhost:${await listen(server)}`;
}

let server: Server;
test.afterEach(() => {
  server.closeAllConnections();
  server.close();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('shows the settings with choices that are alike and easy to press', async ({
    page,
    web,
  }) => {
    await page.goto(`${await serve(web)}/consent`);
    const boxes = await page.locator('button').evaluateAll((all) =>
      all.map((each) => {
        const { width, height } = each.getBoundingClientRect();
        return { width: Math.round(width), height: Math.round(height) };
      }),
    );
    expect(boxes).toEqual(Array(3).fill(boxes[0]));
    expect(boxes[0]!.height).toBeGreaterThanOrEqual(44);
  });

  test('asks, and keeps a refusal', async ({ page, web }) => {
    const origin = await serve(web);
    await page.goto(`${origin}/kursi?warna=biru`);
    await press(page, 'reject');
    await expect(notice(page)).toHaveCount(0);
    expect(page.url()).toBe(`${origin}/kursi?warna=biru`);
    const decision = await storedDecision(page);
    expect([decision?.get('by'), decision?.get('yes')]).toEqual(['reject', '']);
    await page.goto(`${origin}/meja`);
    await expect(notice(page)).toHaveCount(0);
    await web.settle();
    expect(web.traffic).toEqual([]);
  });

  test('asks, and lets the partner’s tag into the page once it is granted', async ({
    page,
    web,
  }) => {
    await page.goto(await serve(web));
    expect(web.traffic).toEqual([]);
    await press(page, 'accept');
    await expect(notice(page)).toHaveCount(0);
    await expect(page.locator('script[src*=stats]')).toHaveCount(1);
  });

  test('shows what there is to choose, and keeps a part of it', async ({ page, web }) => {
    const origin = await serve(web);
    await page.goto(`${origin}/kursi`);
    await press(page, 'manage');
    await expect(page.locator('input:checked')).toHaveCount(0);
    await page.locator('input[name=analytics]').check();
    await page.locator('[data-izin-action=save]').click();
    expect(page.url()).toBe(`${origin}/kursi`);
    await expect(notice(page)).toHaveCount(0);
    const decision = await storedDecision(page);
    expect([decision?.get('yes'), decision?.get('no')]).toEqual(['analytics.stats', 'ads']);
  });

  test('asks as California wants it', async ({ page, web }) => {
    await page.goto(await serve(web, { more: { law: 'US-CA' } }));
    await press(page, 'optout');
    await expect(notice(page)).toHaveCount(0);
    expect((await storedDecision(page))?.get('no')).toBe('ads');
  });

  test('is not heard by another site’s form', async ({ page, web }) => {
    const origin = await serve(web);
    web.page(
      '/',
      `<form method="post" action="${origin}/consent"><button name="choice" value="accept">Free sofa</button></form>`,
    );
    await page.goto(web.site('evil'));
    const [response] = await Promise.all([
      page.waitForResponse(`${origin}/consent`),
      page.getByRole('button').click(),
    ]);
    expect(response.status()).toBe(403);
    expect(await storedDecision(page)).toBeUndefined();
  });
});

for (const kind of ['with', 'without'])
  test(`lets the browser refuse a tag that stands in the page: ${kind} the policy`, async ({
    page,
    web,
  }) => {
    const origin = await serve(web, { isStatic: true, hasPolicy: kind === 'with' });
    await page.goto(origin);
    await web.settle();
    expect(web.partner('meta').hits()).toBe(kind === 'with' ? 0 : 1);
    await press(page, 'accept');
    await expect(notice(page)).toHaveCount(0);
    await expect.poll(() => web.partner('meta').hits()).toBe(kind === 'with' ? 1 : 2);
  });

test('lets a grant in the page through by a reload, where the page says that a policy stands', async ({
  page,
  web,
}) => {
  const head = '<meta name="izin" id="izin-seal"><script src="/dist/izin.js"></script>';
  await page.goto(
    await serve(web, { isStatic: true, hasPolicy: true, head, more: { seal: true } }),
  );
  await press(page, 'accept');
  await expect.poll(() => web.partner('meta').hits()).toBe(1);
});

test('asks before any script has come, and leaves the asking to the page’s notice then', async ({
  page,
  web,
}) => {
  let come = () => {};
  await page.route('**/dist/ui.js', async (route) => {
    await new Promise<void>((done) => (come = done));
    await route.continue();
  });
  const origin = await serve(web, {
    hasPolicy: true,
    head: '<script src="/dist/izin.js"></script>',
  });
  await page.goto(origin);
  const own = page.locator('[data-izin-server]');
  await expect(own).toBeVisible();
  await expect(notice(page)).toHaveCount(1);
  come();
  await expect(page.locator('izin-ui [data-izin-layer=notice]')).toBeVisible();
  await expect(own).toHaveCount(0);
  await press(page, 'reject');
  await expect(notice(page)).toHaveCount(0);
  expect((await storedDecision(page))?.get('by')).toBe('reject');
});

for (const layout of ['bar', 'inline'])
  test(`asks first by the server, and shifts nothing when the page asks: ${layout}`, async ({
    page,
    web,
  }) => {
    await page.addInitScript(watchShifts);
    const head = '<style>$styles</style><script src="/dist/izin.js"></script>';
    const more = { layout, theme: { spacing: '2em' } };
    await page.goto(await serve(web, { hasPolicy: true, head, more }));
    await expect(page.locator('izin-ui [data-izin-layer=notice]')).toBeVisible();
    await expect(page.locator('[data-izin-server]')).toHaveCount(0);
    await page.waitForTimeout(100);
    expect(await page.evaluate('shifts')).toEqual([]);
  });

test('sets a decision again that the browser would drop after a week', async ({ page, web }) => {
  const origin = await serve(web);
  const at = Math.floor(Date.now() / 1000) - 6 * 86_400;
  const value = `v=1&id=${'a'.repeat(22)}&at=${at}&rev=1&law=FR&by=save&yes=&no=ads.analytics`;
  const expires = at + 7 * 86_400;
  await page.context().addCookies([{ name: 'izin', value, url: origin, expires }]);
  await page.goto(origin);
  const [cookie] = await page.context().cookies(origin);
  expect(cookie?.value).toBe(value);
  expect(Math.abs(cookie!.expires - (at + 6 * month))).toBeLessThan(60);
  expect([cookie?.path, cookie?.sameSite, cookie?.httpOnly]).toEqual(['/', 'Lax', false]);
});

test('sets the same cookie as the script', async ({ page, web }) => {
  const origin = await serve(web, { more: { law: 'DE' } });
  const jar = async () => {
    const [cookie] = await page.context().cookies(origin);
    const { value, expires, ...rest } = cookie!;
    const fields = new URLSearchParams(value);
    const life = Math.round((expires - Number(fields.get('at'))) / 60);
    fields.delete('id');
    fields.delete('at');
    return { ...rest, life, fields: fields.toString() };
  };
  await page.goto(origin);
  await press(page, 'accept');
  await expect(notice(page)).toHaveCount(0);
  const ours = await jar();
  await page.context().clearCookies();
  await page.goto(origin);
  await page.addScriptTag({ url: '/dist/izin.js' });
  await press(page, 'accept');
  await expect.poll(jar).toEqual(ours);
});
