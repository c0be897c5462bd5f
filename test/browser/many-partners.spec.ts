import { box, button, notice, preferences, press, storedDecision } from '../support/layers.js';
import { shop } from '../support/page.js';
import { expect, test } from '../support/test.js';

const count = 300;
const categories = ['ads', 'analytics', 'embeds'];
const partners = Object.fromEntries(
  Array.from({ length: count }, (_, n) => [
    `p${n}`,
    {
      name: `Partner ${n}`,
      category: categories[n % 3],
      vendor: `Vendor ${n} Ltd`,
      cookies: { [`_a${n}`]: ['identifies the browser', '1 year'] },
    },
  ]),
);
const config = { site: { name: 'Shop' }, partners };

test('of hundreds of partners each is in the page, for the browser’s own search, and can be found', async ({
  page,
  web,
  open,
}) => {
  web.page('/', shop({ config }));
  await open('/');
  await press(page, 'manage');
  await expect(preferences(page).locator('.izin-partner')).toHaveCount(count);
  const search = preferences(page).getByRole('searchbox', { name: 'Search partners' });
  // The site's own name stands in every table.
  await search.fill('localhost');
  await expect(preferences(page).locator('.izin-partner:not([hidden])')).toHaveCount(0);
  await expect(preferences(page).getByRole('status')).toHaveText(`0 / ${count}`);
  await search.fill('vendor 299');
  await expect(preferences(page).locator('.izin-partner:not([hidden])')).toHaveCount(1);
  await expect(box(page, 'p299')).toBeVisible();
  // In the same list, which is open now.
  await expect(box(page, 'p296')).toBeHidden();
  await expect(preferences(page).getByRole('status')).toHaveText(`1 / ${count}`);
  // Enter sends nothing.
  await search.press('Enter');
  await expect(preferences(page)).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
  await box(page, 'p299').check();
  await button(preferences(page), 'save').click();
  expect((await storedDecision(page))?.get('yes')).toBe('p299');
});

test('a few partners need no search', async ({ page, web, open }) => {
  web.page('/', shop());
  await open('/');
  await press(page, 'manage');
  await expect(preferences(page)).toBeVisible();
  await expect(preferences(page).getByRole('searchbox')).toHaveCount(0);
});

test('whoever ticks a category before its list has come gets all of the list', async ({
  page,
  web,
  open,
}) => {
  web.page('/', shop({ config }));
  await open('/');
  await notice(page).hover();
  await web.settle();
  const here = await page.evaluate(`new Promise((done) => {
    izin.open('preferences');
    const look = () => {
      const box = document.querySelector('[data-izin-category=ads]');
      if (!box) return setTimeout(look);
      box.click();
      done(document.querySelectorAll('.izin-partner').length);
    };
    look();
  })`);
  expect(here).toBeLessThan(count);
  await expect(preferences(page).locator('.izin-partner')).toHaveCount(count);
  await expect(preferences(page).locator('[data-of=ads]:checked')).toHaveCount(count / 3);
  await expect(preferences(page).locator('[data-of=embeds]:checked')).toHaveCount(0);
});
