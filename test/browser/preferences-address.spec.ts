import { notice, preferences } from '../support/layers.js';
import { remember, shop } from '../support/page.js';
import { expect, test } from '../support/test.js';

for (const decided of [false, true])
  test(`#izin in the address opens the dialog, ${decided ? '' : 'not yet '}decided`, async ({
    page,
    web,
    open,
  }) => {
    web.page('/', shop());
    if (decided) await remember(page, web, { no: ['ads', 'analytics', 'embeds'] });
    await open('/#izin');
    await expect(preferences(page)).toBeVisible();
    expect(await preferences(page).evaluate((one) => one.matches(':modal'))).toBe(true);
    await page.keyboard.press('Escape');
    await expect(preferences(page)).toBeHidden();
    await expect(notice(page)).toBeVisible({ visible: !decided });
  });
