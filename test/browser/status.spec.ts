import type { Page } from '@playwright/test';
import { audit } from '../support/axe.js';
import { box, button, notice, preferences, press } from '../support/layers.js';
import { remember, shop } from '../support/page.js';
import { expect, test } from '../support/test.js';

const status = (page: Page) => page.locator('[data-izin-status]');

for (const [lang, accepted, change] of [
  ['en', 'You accepted all optional cookies.', 'Change'],
  ['id', 'Anda telah menerima semua cookie opsional.', 'Ubah'],
] as const)
  test(`a choice is told once, quietly, with the way back: ${lang}`, async ({
    page,
    web,
    open,
  }) => {
    await page.clock.install();
    web.page('/', shop({ lang, body: '<main><p>text</p></main>' }));
    await open('/');
    await expect(notice(page)).toBeVisible();
    // What is announced must stand in a status that was there before.
    await expect(status(page)).toHaveText('');
    await expect(page.getByRole('status')).toHaveCount(1);
    await press(page, 'accept');
    await expect(status(page)).toHaveText(`${accepted} ${change}`);
    expect(await audit(page, '[data-izin-status]')).toEqual([]);
    await page.clock.runFor(11_000);
    await expect(status(page)).toHaveText('');
  });

test('it stays as long as somebody is at it, and leads to the preferences', async ({
  page,
  web,
  open,
}) => {
  await page.clock.install();
  web.page('/', shop());
  await open('/');
  await press(page, 'reject');
  const way = status(page).getByRole('button', { name: 'Change' });
  await way.focus();
  await page.clock.runFor(25_000);
  await expect(status(page)).toContainText('You refused all optional cookies.');
  await page.keyboard.press('Enter');
  await expect(preferences(page)).toBeVisible();
  await expect(status(page)).toHaveText('');
  await box(page, 'analytics').check();
  await button(preferences(page), 'save').click();
  await expect(status(page)).toContainText('You accepted some optional cookies.');
});

test('who comes back is told nothing', async ({ page, web, open }) => {
  web.page('/', shop());
  await remember(page, web, { no: ['ads', 'analytics', 'embeds'] });
  await open('/');
  await web.settle(300);
  await expect(status(page)).toHaveCount(0);
});
