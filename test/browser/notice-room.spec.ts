import { button, notice, press } from '../support/layers.js';
import { config, shop } from '../support/page.js';
import { watchShifts } from '../support/shifts.js';
import { expect, test } from '../support/test.js';

const partner = (_: unknown, index: number) => [`p${index}`, { name: 'P', category: 'ads' }];
const many = {
  ...config,
  site: { name: 'Interindo', policyUrl: '/privacy' },
  partners: Object.fromEntries(Array.from({ length: 12 }, partner)),
};
const text = '<p>text</p>'.repeat(80);

for (const [width, height] of [
  [320, 568],
  [390, 844],
  [1280, 720],
  [640, 360],
] as const)
  for (const lang of ['en', 'id'])
    test.describe(`${width} × ${height}, ${lang}`, () => {
      test.use({ viewport: { width, height } });

      test('every button of the notice is in sight', async ({ page, web, open }) => {
        web.page('/', shop({ lang, config: many, body: text }));
        await open('/');
        await expect(notice(page)).toBeVisible();
        const frame = (await notice(page).boundingBox())!;
        for (const action of ['reject', 'accept', 'manage'] as const) {
          const box = (await button(notice(page), action).boundingBox())!;
          expect(box.x).toBeGreaterThanOrEqual(frame.x);
          expect(box.x + box.width).toBeLessThanOrEqual(frame.x + frame.width);
          expect(box.y).toBeGreaterThanOrEqual(frame.y);
          expect(Math.round(box.y + box.height)).toBeLessThanOrEqual(height);
        }
      });

      test('the notice takes at most 40 % of the height, and no page scrolls sideways', async ({
        page,
        web,
        open,
      }) => {
        web.page('/', shop({ lang, config: many, body: text }));
        await open('/');
        const box = (await notice(page).boundingBox())!;
        expect(box.height / height).toBeLessThanOrEqual(0.4 + 1 / height);
        const isWide = () =>
          page.evaluate(() => {
            const all = [
              document.documentElement,
              ...document.querySelectorAll('[data-izin-layer]'),
            ];
            return all.some(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
          });
        expect(await isWide()).toBe(false);
        await press(page, 'manage');
        await expect(page.locator('dialog')).toBeVisible();
        expect(await isWide()).toBe(false);
      });
    });

for (const [width, height] of [
  [844, 390],
  [640, 360],
  [320, 568],
  [320, 480],
  [320, 330],
] as const)
  for (const lang of ['en', 'de', 'el'])
    test(`${width} × ${height}, ${lang}: the heading is in sight, and all the text can be scrolled to`, async ({
      page,
      web,
      open,
    }) => {
      await page.setViewportSize({ width, height });
      web.page('/', shop({ lang, config: many, body: text }));
      await open('/');
      await expect(notice(page)).toBeVisible();
      const { heading, frame, shown } = await notice(page).evaluate((one) => ({
        heading: one.querySelector('h2')!.getBoundingClientRect().top,
        frame: one.getBoundingClientRect().top,
        shown: one.firstElementChild!.clientHeight,
      }));
      expect(heading).toBeGreaterThanOrEqual(frame);
      // Two lines, if not more.
      expect(shown).toBeGreaterThan(36);
    });

const shifts = 'window.shifts.reduce((sum, value) => sum + value, 0)';

test('the notice shifts nothing when it comes and goes', async ({ page, web, open }) => {
  await page.addInitScript(watchShifts);
  web.page('/', shop({ body: text }));
  await open('/');
  await press(page, 'manage');
  await page.locator('dialog').waitFor();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toBeHidden();
  await button(notice(page), 'reject').click();
  await expect(notice(page)).toBeHidden();
  // A shift that was caused by hand shows that they are counted.
  expect(await page.evaluate(shifts)).toBe(0);
  await page.waitForTimeout(600); // shifts right after an input don't count
  await page.evaluate(() => document.body.prepend(Object.assign(new Image(), { height: 300 })));
  await page.evaluate(
    () => ((document.body.firstElementChild as HTMLElement).style.display = 'block'),
  );
  await expect.poll(() => page.evaluate(shifts)).toBeGreaterThan(0);
});
