import type { Locator, Page } from '@playwright/test';
import { box, button, notice, preferences, storedDecision } from '../support/layers.js';
import { shop } from '../support/page.js';
import { expect, test } from '../support/test.js';
import { allPartners, receivers, tags } from '../support/witness.js';

/** Presses Tab until the element has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator) {
  for (let presses = 1; presses <= 40; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((one) => one === document.activeElement)) return presses;
  }
  throw new Error(`${target} is not reached by Tab`);
}

const isRinged = (one: Locator) =>
  one.evaluate((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });

for (const lang of ['en', 'id'])
  test(`everything works by keyboard alone, ${lang}`, async ({ page, web, open }) => {
    const settings = page.locator('footer a');
    web.page(
      '/',
      shop({ lang, body: `${tags(web)}<footer><a href="#izin">Settings</a></footer>` }),
    );
    await open('/');
    await expect(notice(page)).toBeVisible();

    // First in the page, so the first thing that Tab reaches.
    const first = await tabTo(page, button(notice(page), 'reject'));
    expect(first).toBeLessThanOrEqual(3);
    expect(await isRinged(button(notice(page), 'reject'))).toBe(true);
    expect(await tabTo(page, button(notice(page), 'accept'))).toBe(1);
    expect(await tabTo(page, button(notice(page), 'manage'))).toBe(1);
    // No trap: Tab goes on into the page.
    await tabTo(page, settings);
    await page.keyboard.press('Shift+Tab');

    await tabTo(page, settings);
    await page.keyboard.press('Enter');
    await tabTo(page, box(page, 'analytics'));
    expect(await isRinged(box(page, 'analytics'))).toBe(true);
    await page.keyboard.press('Space');
    const ads = preferences(page).locator('fieldset', { has: page.locator('[name=ads]') });
    await tabTo(page, ads.locator('summary'));
    await page.keyboard.press('Enter');
    await tabTo(page, box(page, 'tik'));
    await page.keyboard.press('Space');
    await tabTo(page, button(preferences(page), 'save'));
    await page.keyboard.press('Enter');
    await expect(preferences(page)).toBeHidden();
    await expect(notice(page)).toBeHidden();
    await expect(settings).toBeFocused();
    await expect.poll(() => receivers(web)).toContain('stats');
    expect((await storedDecision(page))?.get('yes')?.split('.')).toContain('analytics');

    await page.keyboard.press('Enter');
    await tabTo(page, button(preferences(page), 'withdraw'));
    await page.keyboard.press('Space');
    await expect(preferences(page)).toBeHidden();
    await expect.poll(async () => (await storedDecision(page))?.get('by')).toBe('withdraw');
    await page.keyboard.press('Enter');
    await tabTo(page, button(preferences(page), 'accept'));
    await page.keyboard.press('Enter');
    await expect.poll(() => receivers(web)).toEqual(allPartners);
  });

for (const [action, key] of [
  ['accept', 'Enter'],
  ['reject', 'Space'],
] as const)
  test(`${action} is pressed with ${key}, and nothing has the focus unasked`, async ({
    page,
    web,
    open,
  }) => {
    web.page('/', shop());
    await open('/');
    await expect(notice(page)).toBeVisible();
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await page.keyboard.press(key);
    await expect(notice(page)).toBeVisible();
    await tabTo(page, button(notice(page), action));
    await page.keyboard.press(key);
    await expect(notice(page)).toBeHidden();
    expect((await storedDecision(page))?.get('by')).toBe(action);
  });
