import type { Locator, Page } from '@playwright/test';
import { button, notice, press, storedDecision } from '../support/layers.js';
import { config, shop } from '../support/page.js';
import { expectNothingSent, tags } from '../support/witness.js';
import { expect, test } from '../support/test.js';

const long = `<p style="height:3000px">text</p><a href="/two" style="position:fixed;top:0;right:0">Next</a>`;
const look = (one: Locator) =>
  one.evaluate((element) => {
    const style = getComputedStyle(element);
    const names = ['font', 'color', 'backgroundColor', 'backgroundImage', 'boxShadow', 'opacity'];
    const more = ['borderTop', 'borderRadius', 'padding', 'textDecoration', 'cursor', 'outline'];
    const values = [...names, ...more].map((name) => [name, style[name as 'font']]);
    return { tag: element.tagName, ...Object.fromEntries(values) };
  });
const boxOf = async (one: Locator) => (await one.boundingBox())!;

/** Compares Reject and Accept in a layer: one component, one size, side by side. */
async function expectEqual(page: Page, layer: Locator) {
  const [reject, accept] = [button(layer, 'reject'), button(layer, 'accept')];
  await page.mouse.move(0, 0);
  for (const each of [reject, accept]) {
    await expect(each).toBeVisible();
    await expect(each).toBeEnabled();
    expect(await each.evaluate((one) => one.closest('p'))).toBeNull();
  }
  expect(await look(reject)).toEqual(await look(accept));
  const [a, b] = [await boxOf(reject), await boxOf(accept)];
  const ratio = (a.width * a.height) / (b.width * b.height);
  expect(ratio).toBeGreaterThan(0.9);
  expect(ratio).toBeLessThan(1.1);
  expect(Math.min(a.height, b.height)).toBeGreaterThanOrEqual(43.5);
  const beside = Math.abs(a.y - b.y) < 1 && Math.abs(b.x - (a.x + a.width)) < 24;
  const stacked = Math.abs(a.x - b.x) < 1 && Math.abs(b.y - (a.y + a.height)) < 24;
  expect(beside || stacked).toBe(true);
}

for (const lang of ['en', 'id'])
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [320, 390, 1280])
      test(`Reject equals Accept: ${lang}, ${colorScheme}, ${width} pixels wide`, async ({
        page,
        web,
        open,
      }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        web.page('/', shop({ lang }));
        await open('/');
        await expectEqual(page, notice(page));
        await press(page, 'manage');
        await expectEqual(page, page.locator('[data-izin-layer=preferences]'));
      });

test('the look that is compared does tell two buttons apart', async ({ page, web, open }) => {
  web.page('/', shop());
  await open('/');
  const accept = button(notice(page), 'accept');
  const before = await look(accept);
  await accept.evaluate((one) => one.style.setProperty('color', '#123456', 'important'));
  expect(await look(accept)).not.toEqual(before);
});

for (const action of ['accept', 'reject'] as const)
  test(`${action} takes one press`, async ({ page, web, open }) => {
    web.page('/', shop());
    await open('/');
    await press(page, action);
    await expect(notice(page)).toBeHidden();
    expect((await storedDecision(page))?.get('by')).toBe(action);
    await page.reload();
    await expect.poll(() => page.evaluate('izin.state.decided')).toBe(true);
    await expect(notice(page)).toBeHidden();
  });

test('Esc, scrolling and a visit of another page are no consent', async ({ page, web, open }) => {
  web.page('/', shop({ body: long + tags(web) }));
  web.page('/two', shop({ body: long + tags(web) }));
  await open('/');
  await expect(notice(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await button(notice(page), 'accept').focus();
  await page.keyboard.press('Escape');
  await page.mouse.wheel(0, 1500);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  await page.mouse.click(300, 200);
  await page.getByRole('link', { name: 'Next' }).click();
  await expect(page).toHaveURL(/two$/);
  await expect(notice(page)).toBeVisible();
  await page.goBack();
  await expect(notice(page)).toBeVisible();
  await expectNothingSent(page, web);
  expect(await storedDecision(page)).toBeUndefined();
  expect(await page.evaluate('izin.state.decided')).toBe(false);
});

for (const lang of ['en', 'id', 'en-GB', 'id-ID'])
  test(`the notice speaks the page's language, ${lang}, in at most 75 words`, async ({
    page,
    web,
    open,
  }) => {
    web.page('/', shop({ lang }));
    await open('/');
    const tag = lang.slice(0, 2);
    await expect(notice(page)).toHaveAttribute('lang', tag);
    const text = { en: 'Reject all', id: 'Tolak semua' }[tag]!;
    await expect(button(notice(page), 'reject')).toHaveText(text);
    const words = (await notice(page).locator('p').first().innerText()).split(/\s+/);
    expect(words.length).toBeGreaterThan(20);
    expect(words.length).toBeLessThanOrEqual(75);
    expect(await notice(page).innerText()).not.toMatch(/[{}]|undefined/);
    await expect(notice(page).locator('a[href="/privacy"]')).toBeVisible();
  });

test("the site's words go in as text, never as markup", async ({ page, web, open }) => {
  const evil = '<img src=x onerror="window.pwned=1">';
  const own = { id: 'own', label: evil, text: evil };
  const partners = { meta: { name: evil, category: 'own' } };
  const site = { name: evil, controller: evil, policyUrl: '/privacy' };
  web.page('/', shop({ config: { ...config, site, categories: [own], partners } }));
  await open('/');
  await expect(notice(page).getByRole('heading')).toContainText(evil);
  await press(page, 'manage');
  await expect(page.locator('dialog')).toContainText(evil);
  await expect(page.locator('[data-izin-layer] img')).toHaveCount(0);
  expect(await page.evaluate('window.pwned')).toBeUndefined();
});

test('the notice is not printed', async ({ page, web, open }) => {
  web.page('/', shop());
  await open('/');
  await expect(notice(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(notice(page)).toBeHidden();
});

test('what throws in a press leaves the layers usable', async ({ page, web, open }) => {
  web.page('/', shop());
  await open('/');
  await expect(notice(page)).toBeVisible();
  await page.evaluate(`izin.reject = () => { throw new Error('of the page') }`);
  const thrown = page.waitForEvent('pageerror');
  await press(page, 'reject');
  expect((await thrown).message).toBe('of the page');
  await press(page, 'manage');
  await expect(page.locator('dialog')).toBeVisible();
  await button(page.locator('dialog'), 'accept').click();
  await expect(notice(page)).toHaveCount(0);
  expect((await storedDecision(page))?.get('by')).toBe('accept');
});
