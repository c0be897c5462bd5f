import { expect, expectReceivers, expectVisit, receivers, settle, test } from '../support/demo.js';
import { notice, press, storedDecision } from '../support/layers.js';

// The demo's pages that are made safe before a browser sees them.

const marked = 'en/stories/marked';
const server = 'en/stories/server';
const partners = ['kembali', 'petaku', 'pikselo', 'statika', 'tontonan'];

for (const path of [marked, 'cerita/ditandai'])
  test(`of a marked page nothing leaves before a choice, all after it: ${path}`, async ({
    page,
    demo,
  }) => {
    await page.goto(demo.url + path);
    await expect(notice(page)).toBeVisible();
    await expect(page.locator('.held li')).toHaveCount(6);
    await settle(page, demo, 800);
    expect(receivers(demo)).toEqual([]);
    await press(page, 'accept');
    await expectReceivers(page, demo, partners);
  });

test('of a marked page nothing leaves without izin’s script', async ({ page, demo }) => {
  await page.route('**/izin.js', (route) => route.abort());
  await page.goto(demo.url + marked);
  await settle(page, demo, 800);
  expect(receivers(demo)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the server asks, and writes granted tags only', async ({ page, demo }) => {
    await page.goto(demo.url + server);
    await expect(page.locator('.policy')).toContainText("default-src 'self'");
    expect(receivers(demo)).toEqual([]);
    await press(page, 'reject');
    expect(page.url()).toBe(demo.url + server);
    await expect(notice(page)).toHaveCount(0);
    expect((await storedDecision(page))?.get('by')).toBe('reject');
    await settle(page, demo);
    expect(receivers(demo)).toEqual([]);
    await page.goto(`${demo.url}consent`);
    await page.locator('input[name=embeds]').check();
    await page.locator('[data-izin-action=save]').click();
    await expectVisit(page, demo, `/${server}`, ['petaku', 'tontonan']);
  });
});
