import { button, notice, preferences, press } from '../support/layers.js';
import { shop } from '../support/page.js';
import { differences, looks } from '../support/computed.js';
import { expect, test } from '../support/test.js';

test("our style does not leak into the page, and the page's sheets stay as they are", async ({
  page,
  web,
}) => {
  const body = `<section><h2>Title</h2><p>Text <a href="/x">link</a></p><form><fieldset>
<legend>L</legend><label><input type="checkbox"> Box</label><button>Press</button></fieldset></form>
<details open><summary>S</summary>D</details><dialog open>Dialog</dialog></section>`;
  const own = '<style>p { margin: 3px } button { color: red }</style>';
  const theirs = 'html, body, head ~ body > :not([data-izin-ui]), section *:not([data-izin-ui] *)';
  const sheets = () =>
    page.evaluate(() => [...document.styleSheets].map((each) => each.cssRules[0]?.cssText));
  web.page('/', shop({ head: own, body }));
  web.page('/without', shop({ head: own, body, script: '/none.js' }));
  await page.goto(`${web.origin}/without`);
  const [before, list] = [await looks(page, theirs), await sheets()];
  expect(Object.keys(before).length).toBeGreaterThan(12);
  await page.goto(`${web.origin}/`);
  await expect(notice(page)).toBeVisible();
  expect(differences(before, await looks(page, theirs))).toEqual([]);
  await press(page, 'manage');
  await expect(preferences(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(preferences(page)).toHaveCount(0);
  expect(differences(before, await looks(page, theirs))).toEqual([]);
  expect(await sheets()).toEqual(list);
});

for (const css of ['display: grid; gap: 20px', 'display: flex; flex-direction: column; gap: 1rem'])
  test(`a body with \`${css}\` stays as it is`, async ({ page, web }) => {
    const head = `<style>body { ${css} }</style>`;
    web.page('/', shop({ head, body: '<p>text</p>' }));
    web.page('/without', shop({ head, body: '<p>text</p>', script: '/none.js' }));
    await page.goto(`${web.origin}/without`);
    const before = await looks(page, 'h1, body > p');
    await page.goto(`${web.origin}/`);
    await expect(notice(page)).toBeVisible();
    expect(differences(before, await looks(page, 'h1, body > p'))).toEqual([]);
  });

test('a body that is a containing block of its own does not carry the notice off', async ({
  page,
  web,
}) => {
  const head = '<style>body { transform: translateX(0); height: 5000px }</style>';
  web.page('/', shop({ head }));
  await page.goto(`${web.origin}/`);
  await expect(button(notice(page), 'reject')).toBeInViewport();
});
