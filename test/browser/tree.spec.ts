import type { Page } from '@playwright/test';
import { notice, preferences, press } from '../support/layers.js';
import { config, shop } from '../support/page.js';
import { expect, test } from '../support/test.js';
import type { Web } from '../support/web.js';

// What assistive technology is given, as a whole: a file each, read and approved by a person. Their
// first lines make them exact; without those what is missing in them would pass.

const partners = {
  ...config.partners,
  stats: {
    name: 'Stats',
    category: 'analytics',
    vendor: 'Stats Ltd',
    country: 'GB',
    purpose: 'Counts visits.',
    policyUrl: '/stats',
    cookies: { _st: ['counts visits', '1 year'] },
  },
};

async function show(page: Page, web: Web, more: object): Promise<void> {
  web.page('/', shop({ ...more, body: '<main><p>text</p></main>' }));
  await page.goto(`${web.origin}/`);
  await expect(notice(page)).toBeVisible();
}

for (const lang of ['en', 'id', 'ar']) {
  for (const layout of ['bar', 'inline', 'modal'])
    test(`the page with the notice reads as approved: ${layout}, ${lang}`, async ({
      page,
      web,
    }) => {
      await show(page, web, { lang, config: { ...config, layout } });
      const name = `${layout === 'modal' ? 'modal' : 'notice'}-${lang}.aria.yml`;
      await expect(page.locator('body')).toMatchAriaSnapshot({ name });
    });

  for (const layout of ['bar', 'modal'])
    test(`the preferences read as approved, all opened: ${layout}, ${lang}`, async ({
      page,
      web,
    }) => {
      await show(page, web, { lang, config: { ...config, layout, partners } });
      await press(page, 'manage');
      // The last one is drawn when all are.
      await expect(preferences(page).locator('details')).toHaveCount(5);
      await expect(preferences(page).locator('.izin-partner')).toHaveCount(4);
      await preferences(page).evaluate((one) =>
        one.querySelectorAll('details').forEach((each) => (each.open = true)),
      );
      await expect(preferences(page)).toMatchAriaSnapshot({ name: `preferences-${lang}.aria.yml` });
    });
}

test('one button more, and the notice doesn’t read as approved', async ({ page, web }) => {
  await show(page, web, {});
  await notice(page).evaluate((one) => one.append(document.createElement('button')));
  await expect(page.locator('body')).not.toMatchAriaSnapshot({ name: 'notice-en.aria.yml' });
});
