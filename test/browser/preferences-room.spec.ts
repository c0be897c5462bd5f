import { preferences, press } from '../support/layers.js';
import { config, remember, shop } from '../support/page.js';
import { expect, test } from '../support/test.js';

const refused = { no: ['ads', 'analytics', 'embeds'] };
const granted = { yes: ['ads', 'analytics', 'embeds'] };
const place = '<main><div data-izin-preferences></div></main>';

for (const [width, height] of [
  [320, 568],
  [390, 844],
  [844, 390],
] as const)
  test(`${width} × ${height}: nothing that has the focus is behind the buttons at the end`, async ({
    page,
    web,
    open,
  }) => {
    await page.setViewportSize({ width, height });
    web.page('/', shop());
    await remember(page, web, granted);
    await open('/#izin');
    await expect(preferences(page).locator('summary')).toHaveCount(4);
    const stops = await preferences(page).locator('form :is(input,summary)').count();
    const covered: string[] = [];
    for (let at = 0; at < stops + 8; at++) {
      await page.keyboard.press('Tab');
      covered.push(
        await page.evaluate(() => {
          const one = document.activeElement!;
          const { left, right, top, bottom } = one.getBoundingClientRect();
          const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
          return one.closest('form') && !one.contains(seen) ? one.outerHTML : '';
        }),
      );
    }
    expect(covered.filter(Boolean)).toEqual([]);
  });

test('three buttons at the end are of one width where there is room for them', async ({
  page,
  web,
  open,
}) => {
  web.page('/', shop());
  await remember(page, web, granted);
  await open('/#izin');
  const buttons = preferences(page).locator('.izin-end button');
  await expect(buttons).toHaveCount(3);
  const boxes = await buttons.evaluateAll((all) =>
    all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect),
  );
  for (const { y, width } of boxes) {
    expect(y).toBe(boxes[0]!.y);
    expect(Math.abs(width - boxes[0]!.width)).toBeLessThan(1);
  }
});

test('in a page of the site’s the buttons at the end stay in their place', async ({
  page,
  web,
  open,
}) => {
  await page.setViewportSize({ width: 390, height: 500 });
  web.page('/', shop({ body: place }));
  await remember(page, web, refused);
  await open('/');
  const end = page.locator('main .izin-end');
  await end.waitFor();
  expect(await end.evaluate((one) => one.getBoundingClientRect().top > innerHeight)).toBe(true);
});

test('a label is as high as a finger needs', async ({ page, web, open }) => {
  web.page('/', shop());
  await open('/');
  await press(page, 'manage');
  const labels = preferences(page).locator('fieldset>label');
  await expect(labels).toHaveCount(3);
  for (const each of await labels.all())
    expect((await each.boundingBox())!.height).toBeGreaterThanOrEqual(32);
});

test('names and texts in another script keep their own direction', async ({ page, web, open }) => {
  const partners = {
    meta: { pixelId: '1234567890123456' },
    ours: { name: 'Ours', category: 'ads', purpose: 'لنا', cookies: { '_ours*': ['', '2 days'] } },
  };
  web.page('/', shop({ lang: 'ar', config: { ...config, partners } }));
  await open('/');
  await press(page, 'manage');
  const partner = (id: string) =>
    preferences(page).locator('.izin-partner', { has: page.locator(`[name=${id}]`) });
  await expect(partner('meta').locator('p bdi').first()).toHaveAttribute('lang', 'en');
  await expect(partner('ours').locator('p bdi').first()).not.toHaveAttribute('lang');
  await expect(partner('ours').locator('td bdi').first()).toHaveText('_ours*');
});

test('a page’s last link isn’t focused behind the notice', async ({ page, web, open }) => {
  web.page(
    '/',
    shop({ body: `${'<p>text</p>'.repeat(80)}<p><a id="last" href="/x">last</a></p>` }),
  );
  await open('/');
  await page.keyboard.press('Tab');
  await web.settle();
  const last = page.locator('#last');
  for (let at = 0; at < 9; at++) {
    await page.keyboard.press('Tab');
    if (await last.evaluate((one) => one === document.activeElement)) break;
  }
  await expect(last).toBeFocused();
  const seen = await last.evaluate((one) => {
    const { left, top, height } = one.getBoundingClientRect();
    return one.contains(document.elementFromPoint(left + 2, top + height / 2));
  });
  expect(seen).toBe(true);
});
