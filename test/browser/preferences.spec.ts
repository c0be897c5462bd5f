import {
  box,
  button,
  notice,
  preferences,
  press,
  storedDecision,
  ticked,
} from '../support/layers.js';
import { remember, shop } from '../support/page.js';
import { expectNothingSent, receivers, tags } from '../support/witness.js';
import { expect, test } from '../support/test.js';

const openers = `<footer><a href="#izin">Settings</a> <button data-izin-open>Open <b>here</b></button></footer>`;

test('nothing is ticked at first, and saving that refuses all', async ({ page, web, open }) => {
  web.page('/', shop({ body: tags(web) }));
  await open('/');
  await press(page, 'manage');
  await expect(preferences(page).locator('input')).toHaveCount(7);
  expect(await ticked(page)).toEqual([]);
  await button(preferences(page), 'save').click();
  await expect(preferences(page)).toBeHidden();
  await expect(notice(page)).toBeHidden();
  const decision = await storedDecision(page);
  expect([decision?.get('by'), decision?.get('yes')]).toEqual(['save', '']);
  await expectNothingSent(page, web);
});

test('the preferences are a modal dialog with the focus on its heading', async ({
  page,
  web,
  open,
}) => {
  web.page('/', shop({ body: openers }));
  await open('/');
  await press(page, 'manage');
  expect(await preferences(page).evaluate((one) => [one.tagName, one.matches(':modal')])).toEqual([
    'DIALOG',
    true,
  ]);
  await expect(preferences(page).getByRole('heading').first()).toBeFocused();
  await expect(page.getByRole('dialog', { name: 'Your privacy choices' })).toBeVisible();
  await expect(preferences(page)).toHaveAttribute('lang', 'en');
});

test('Tab stays in the dialog', async ({ page, web, open }) => {
  web.page('/', shop({ body: openers }));
  await open('/');
  await press(page, 'manage');
  await expect(preferences(page).locator('input')).toHaveCount(7);
  const visited: string[] = [];
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press('Tab');
    visited.push(
      await page.evaluate(() => {
        const { activeElement: active } = document;
        if (!active || active === document.body) return 'browser';
        return active.closest('dialog') ? active.outerHTML : `outside: ${active.outerHTML}`;
      }),
    );
  }
  expect(visited.filter((each) => each.startsWith('outside'))).toEqual([]);
  expect(new Set(visited).size).toBeGreaterThan(9);
});

for (const [name, find] of [
  ['a link to #izin', 'a[href="#izin"]'],
  ['an element with data-izin-open', 'footer button'],
  ["the notice's own button", '[data-izin-action=manage]'],
  ["the notice's link to the partners", '[data-izin-layer=notice] a[href="#izin"]'],
] as const)
  test(`Esc closes without saving and gives the focus back to ${name}`, async ({
    page,
    web,
    open,
  }) => {
    web.page('/', shop({ body: tags(web) + openers }));
    await open('/');
    await expect(notice(page)).toBeVisible();
    const opener = page.locator(find).last();
    await opener.click();
    await box(page, 'ads').check();
    await page.keyboard.press('Escape');
    await expect(preferences(page)).toBeHidden();
    await expect(opener).toBeFocused();
    await expect(notice(page)).toBeVisible();
    await expectNothingSent(page, web);
    expect(await storedDecision(page)).toBeUndefined();
    expect(new URL(page.url()).hash).toBe('');
    // Opened again, it shows what is true, not what was ticked and given up.
    await opener.click();
    expect(await ticked(page)).toEqual([]);
  });

test('closed by its button, the dialog saves nothing either', async ({ page, web, open }) => {
  web.page('/', shop({ body: tags(web) + openers }));
  await open('/');
  await press(page, 'manage');
  await box(page, 'ads').check();
  await button(preferences(page), 'close').click();
  await expect(preferences(page)).toBeHidden();
  await expect(notice(page)).toBeVisible();
  await expectNothingSent(page, web);
  expect(await storedDecision(page)).toBeUndefined();
});

for (const action of ['accept', 'reject'] as const)
  test(`${action} in the preferences settles it with one press`, async ({ page, web, open }) => {
    web.page('/', shop({ body: tags(web) }));
    await open('/');
    await press(page, 'manage');
    await button(preferences(page), action).click();
    await expect(preferences(page)).toBeHidden();
    await expect(notice(page)).toBeHidden();
    expect((await storedDecision(page))?.get('by')).toBe(action);
    if (action === 'accept') await expect.poll(() => receivers(web)).toHaveLength(4);
    else await expectNothingSent(page, web);
  });

test('the dialog shows the stored decision, and lets it be withdrawn', async ({
  page,
  web,
  open,
}) => {
  web.page('/', shop({ body: tags(web) + openers }));
  await remember(page, web, { yes: ['ads', 'meta'], no: ['analytics', 'embeds', 'tik'] });
  await open('/');
  await page.locator('footer a').click();
  await expect(preferences(page)).toBeVisible();
  expect(await ticked(page)).toEqual(['ads', 'meta']);
  await button(preferences(page), 'withdraw').click();
  await expect(preferences(page)).toBeHidden();
  await page.locator('footer a').click();
  expect(await ticked(page)).toEqual([]);
  expect((await storedDecision(page))?.get('by')).toBe('withdraw');
});
