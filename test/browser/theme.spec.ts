import type { Page } from '@playwright/test';
import { audit } from '../support/axe.js';
import { button, notice, preferences, press } from '../support/layers.js';
import { config, remember, shop } from '../support/page.js';
import { expect, test } from '../support/test.js';
import { expectProblem, problems } from '../support/witness.js';

const theme = {
  background: '#102030',
  text: '#fff',
  border: '#9ab',
  link: '#9cf',
  choiceBackground: '#def',
  choiceText: '#023',
  font: 'Georgia, serif',
  radius: '20px',
  shadow: '0 0 10px #0008',
};
const style = (page: Page, action: 'accept' | 'reject', name: string) =>
  button(notice(page), action).evaluate(
    (one, each) => getComputedStyle(one).getPropertyValue(each),
    name,
  );

for (const layout of ['bar', 'box', 'modal', 'inline'])
  for (const forcedColors of ['none', 'active'] as const)
    test(`a theme colours both choices alike, in both layers: ${layout}, forced colours ${forcedColors}`, async ({
      page,
      web,
      open,
    }) => {
      await page.emulateMedia({ forcedColors });
      web.page('/', shop({ config: { ...config, layout, theme } }));
      await open('/');
      await expect(notice(page)).toBeVisible();
      for (const name of [
        'background-color',
        'color',
        'border-top-color',
        'border-radius',
        'font-family',
      ])
        expect(await style(page, 'accept', name)).toBe(await style(page, 'reject', name));
      if (forcedColors === 'none') {
        expect(await style(page, 'accept', 'background-color')).toBe('rgb(221, 238, 255)');
        expect(await style(page, 'accept', 'border-radius')).toBe('20px');
        expect(await style(page, 'accept', 'font-family')).toBe('Georgia, serif');
      }
      expect(await audit(page, '[data-izin-layer=notice]')).toEqual([]);
      await press(page, 'manage');
      await preferences(page).waitFor();
      expect(await audit(page, '[data-izin-layer=preferences]')).toEqual([]);
      await web.settle(200);
      expect(await problems(page)).toEqual([]);
    });

for (const [token, theme] of Object.entries({
  'theme.text': { text: '#aaa', background: '#fff' },
  'theme.link': { link: 'oklch(0.8 0.1 250)', background: 'white' },
  'theme.choiceText': { choiceBackground: '#ccc', choiceText: '#999', choiceBorder: '#000' },
  'theme.choiceBorder': { background: '#fff', choiceBackground: '#fff', choiceBorder: '#ddd' },
}))
  test(`${token} that is too faint is a problem that names it`, async ({ page, web, open }) => {
    web.page('/', shop({ config: { ...config, theme } }));
    await open('/');
    await expectProblem(page, 'contrast');
    expect((await problems(page)).map(({ detail }) => detail.split(' ')[0])).toEqual([token]);
  });

test('a theme’s dark colours count in a dark scheme of the page', async ({ page, web, open }) => {
  const both = { background: '#fff', text: '#000', dark: { background: '#000', text: '#fff' } };
  web.page('/', shop({ config: { ...config, theme: both } }));
  const background = () => notice(page).evaluate((one) => getComputedStyle(one).backgroundColor);
  for (const [colorScheme, color] of [
    ['light', 'rgb(255, 255, 255)'],
    ['dark', 'rgb(0, 0, 0)'],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await open('/');
    await expect(notice(page)).toBeVisible();
    expect(await background()).toBe(color);
  }
  // The page has a switch of its own.
  await page.evaluate(() => (document.documentElement.style.colorScheme = 'light'));
  await page.evaluate(() => document.querySelector('meta[name=color-scheme]')!.remove());
  expect(await background()).toBe('rgb(255, 255, 255)');
});

for (const [radius, softened] of [
  ['999px', '16px'],
  ['0', '0px'],
  ['2px', '2px'],
] as const)
  test(`a radius of ${radius} leaves the corners of texts in sight`, async ({
    page,
    web,
    open,
  }) => {
    web.page('/', shop({ config: { ...config, layout: 'box', theme: { radius } } }));
    await open('/');
    const round = (one: Element) => getComputedStyle(one).borderRadius;
    expect(await style(page, 'accept', 'border-radius')).toBe(radius === '0' ? '0px' : radius);
    // The notice has letters of 14 pixels.
    expect(parseFloat(await notice(page).evaluate(round))).toBe(Math.min(14, parseFloat(softened)));
    await press(page, 'manage');
    expect(await preferences(page).evaluate(round)).toBe(softened);
    expect(await preferences(page).locator('fieldset').first().evaluate(round)).toBe(softened);
  });

for (const [name, css, forcedColors] of [
  ['a fraction of a pixel', '[data-izin-action=accept] { width: 140.4px !important }', 'none'],
  [
    'a border that the system colours',
    '[data-izin-action=accept] { forced-color-adjust: inherit; border-color: Highlight !important }',
    'active',
  ],
] as const)
  test(`two choices that differ by ${name} are equal`, async ({ page, web, open }) => {
    await page.emulateMedia({ forcedColors });
    const other = '[data-izin-action=reject] { width: 140px !important }';
    web.page(
      '/',
      shop({
        head: `<style>@layer first { ${css} ${forcedColors === 'none' ? other : ''} }</style>`,
      }),
    );
    await open('/');
    const width = () => style(page, 'accept', 'width');
    if (forcedColors === 'none') expect(await width()).toMatch(/^140\.\d+px$/);
    else
      expect(await style(page, 'accept', 'border-top-color')).not.toBe(
        await style(page, 'reject', 'border-top-color'),
      );
    await notice(page).hover();
    await web.settle(200);
    expect(await problems(page)).toEqual([]);
  });

test('a page that makes Accept louder than Reject has a problem', async ({ page, web, open }) => {
  const louder = `<style>@layer first { [data-izin-action=reject] { opacity: .5 !important } }</style>`;
  web.page('/', shop({ head: louder }));
  await open('/');
  await notice(page).hover();
  await expectProblem(page, 'equal');
  expect((await problems(page))[0]!.detail).toBe('opacity');
});

test('a page that makes one answer louder has a problem where the law asks otherwise, too', async ({
  page,
  web,
  open,
}) => {
  const louder = `<style>@layer first { [data-izin-action=optout] { opacity: .5 !important } }</style>`;
  web.page(
    '/',
    shop({
      config: { site: { name: 'Shop' }, categories: ['ads'], law: 'US-CA' },
      head: louder,
      body: '<a href="#izin">Your Privacy Choices</a>',
    }),
  );
  await open('/');
  await notice(page).hover();
  await expectProblem(page, 'equal');
});

test('a page that leaves both alone has none', async ({ page, web, open }) => {
  web.page('/', shop({ head: '<style>button { color: red; opacity: .2 }</style>' }));
  await open('/');
  await notice(page).hover();
  await web.settle(200);
  expect(await problems(page)).toEqual([]);
});

test('what a configuration says of looks and cannot be shown is a problem; the rest is shown', async ({
  page,
  web,
  open,
}) => {
  const wrong = { layout: 'wall', opener: 'left', theme: { accept: 'green', text: 'navy' } };
  web.page('/', shop({ config: { ...config, site: { name: 'Shop', url: '/' }, ...wrong } }));
  await open('/');
  await press(page, 'manage');
  await expect
    .poll(async () => (await problems(page)).map(({ code, detail }) => `${code} ${detail}`).sort())
    .toEqual(['key site.url', 'key theme.accept', 'look layout', 'look opener']);
  expect(await notice(page).evaluate((one) => getComputedStyle(one).color)).toBe('rgb(0, 0, 128)');
});

test('a floating opener opens the preferences, and keeps off the site’s own controls', async ({
  page,
  web,
  open,
}) => {
  const own = { ...config, opener: 'bottom start' };
  const chat = '<button id="chat" style="position:fixed;bottom:10px;left:10px">Chat</button>';
  web.page('/', shop({ config: own }));
  web.page('/chat', shop({ config: own, body: chat }));
  await remember(page, web, { no: ['ads', 'analytics', 'embeds'] });
  await open('/');
  const opener = page.locator('.izin-opener');
  await expect(opener).toHaveText('Privacy settings');
  await expect(opener).toHaveAttribute('data-corner', 'bottom start');
  expect(await audit(page, '[data-izin-ui]')).toEqual([]);
  await opener.click();
  await expect(preferences(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
  // The focus stays, too, when the line comes that says what was chosen.
  await opener.press('Enter');
  await button(preferences(page), 'save').press('Enter');
  await expect(page.locator('[data-izin-status]')).toHaveText(/You refused/);
  await page.waitForTimeout(300);
  await expect(opener).toBeFocused();
  const [line, ours] = [
    await page.locator('[data-izin-status]').boundingBox(),
    await opener.boundingBox(),
  ];
  expect(line!.y + line!.height).toBeLessThanOrEqual(ours!.y);
  await open('/chat');
  await expect(opener).toHaveAttribute('data-corner', 'bottom end');
  await page.locator('#chat').click();
});
