import { audit } from '../support/axe.js';
import { test as withDemo } from '../support/demo.js';
import { notice, preferences, press } from '../support/layers.js';
import { config, remember, shop } from '../support/page.js';
import { expect, test } from '../support/test.js';

/** One of the partners describes itself. */
const partners = {
  ...config.partners,
  stats: {
    ...config.partners.stats,
    vendor: 'Stats Ltd',
    country: 'GB',
    purpose: 'Counts visits.',
    policyUrl: '/stats',
    optOutUrl: '/out',
    cookies: { _st: ['counts visits', '1 year'] },
    storage: { st: ['keeps the count', 'session'] },
  },
};

// With the rules for best practice, which axe leaves out of no run by default, and the one for
// targets, which it leaves out of every run that doesn't ask for it.

for (const lang of ['en', 'id'])
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [320, 1280])
      test(`axe finds nothing: ${lang}, ${colorScheme}, ${width} pixels wide`, async ({
        page,
        web,
        open,
      }) => {
        test.slow(); // axe works through each layer twice
        await page.setViewportSize({ width, height: 720 });
        await page.emulateMedia({ colorScheme });
        web.page(
          '/',
          shop({ lang, config: { ...config, partners }, body: '<main><p>text</p></main>' }),
        );
        await open('/');
        await expect(notice(page)).toBeVisible();
        expect(await audit(page, '[data-izin-layer=notice]')).toEqual([]);
        expect(await audit(page, '[data-izin-layer=notice]', ['target-size', 'region'])).toEqual(
          [],
        );

        await press(page, 'manage');
        await preferences(page).waitFor();
        await expect(preferences(page).locator('summary')).toHaveCount(5);
        for (const summary of await preferences(page).locator('summary').all())
          await summary.click();
        await expect(preferences(page).locator('details[open]')).toHaveCount(5);
        expect(await audit(page, '[data-izin-layer=preferences]')).toEqual([]);
        expect(await audit(page, '[data-izin-layer=preferences]', ['target-size'])).toEqual([]);
      });

test('axe finds nothing in the preferences of somebody who has chosen', async ({
  page,
  web,
  open,
}) => {
  web.page('/', shop());
  await remember(page, web, { yes: ['ads', 'meta'], no: ['analytics', 'embeds', 'tik'] });
  await open('/#izin');
  await expect(preferences(page)).toBeVisible();
  expect(await audit(page, '[data-izin-layer=preferences]')).toEqual([]);
});

test('axe does find what is wrong', async ({ page, web, open }) => {
  web.page('/', shop());
  await open('/');
  await notice(page).evaluate((one) => {
    one.querySelector('button')!.textContent = '';
    one.querySelector('h2')!.style.setProperty('color', '#eee', 'important');
    one.append(Object.assign(document.createElement('img'), { src: 'data:,' }));
  });
  const found = (await audit(page, '[data-izin-layer=notice]')).join();
  expect(found).toContain('button-name');
  expect(found).toContain('image-alt');
});

for (const path of ['', 'en/'])
  withDemo(
    `axe finds nothing outside a landmark on the demo's /${path}`,
    async ({ page, demo }) => {
      await page.goto(demo.url + path);
      await expect(notice(page)).toBeVisible();
      expect(await audit(page, 'html', ['region', 'landmark-unique', 'bypass'])).toEqual([]);
      // Content put beside the landmarks shows that the rule is at work.
      await page.evaluate(() => document.body.append('stray', document.createElement('p')));
      await page.evaluate(() => (document.body.lastElementChild!.textContent = 'stray text'));
      expect((await audit(page, 'html', ['region'])).join()).toContain('stray');
    },
  );
