import type { Page } from '@playwright/test';
import { button, notice, preferences, press } from '../support/layers.js';
import { shop } from '../support/page.js';
import { differences, type Looks, looks } from '../support/computed.js';
import { expect, test } from '../support/test.js';
import type { Web } from '../support/web.js';

const hostile: Record<string, string> = {
  'unsets all': '* { all: unset !important }',
  'unsets all, specifically': ':root body :not(#a#b#c) { all: unset !important }',
  'hides what we are made of': 'button, dialog, section, form { display: none !important }',
  'hides by our own hooks':
    '[data-izin-ui], [data-izin-layer], [data-izin-action=reject] { display: none !important }',
  'moves us out of sight':
    '[data-izin-layer] { transform: translateX(-9999px) !important; position: static !important }',
  'shrinks the root': 'html { font-size: 62.5% }',
  'shrinks the root to nothing': 'html { font-size: 1px !important }',
  'spreads letters': '* { box-sizing: content-box !important; letter-spacing: 1em !important }',
  'fades and shrinks buttons': 'button { transform: scale(0.1) !important; opacity: 0 !important }',
  'kills the pointer': '* { pointer-events: none !important; user-select: none !important }',
  'adds content': "*::before, *::after { content: 'x' !important; display: block !important }",
  'sets a body in capitals, hidden':
    'body { text-transform: uppercase; visibility: hidden; font: 40px serif; direction: rtl; line-height: 4 }',
  'hides the body the hard way':
    'body { visibility: hidden !important; opacity: 1; cursor: none !important }',
  colours:
    '* { color: #eee !important; background: #eee !important; border-color: #eee !important }',
  'clips and zooms':
    'body * { clip-path: circle(0) !important; filter: blur(9px) !important; zoom: 2 !important }',
  animates:
    '@keyframes go { to { opacity: 0 } } * { animation: go 1ms forwards !important; transition: all 9s !important }',
  'layers without importance': '@layer base { * { all: unset } button { display: none } }',
  'resets as frameworks do': `*, ::before, ::after { box-sizing: border-box; margin: 0; border: 0 solid; padding: 0 }
    html { line-height: 1.5 } h2, a, button, input { font: inherit; color: inherit; text-decoration: inherit }
    button, input { background: transparent; border-radius: 0; appearance: none } p { max-width: 20ch }`,
};

// The host itself is an empty box in the page's flow, so where it lies is the page's business.
const inner = '[data-izin-ui] *';

/** Visits a page with this style, and reads our layers' looks on it. */
async function visit(page: Page, web: Web, css: string): Promise<{ asked: Looks; managed: Looks }> {
  web.page('/', shop({ head: `<style>${css}</style>`, body: '<p>text</p>' }));
  await page.goto(`${web.origin}/`);
  await notice(page).waitFor({ state: 'attached' });
  const asked = await looks(page, inner);
  // By code, since a page may have hidden what a person presses; the tests below tell.
  await button(notice(page), 'manage').evaluate((one) => (one as HTMLElement).click());
  await preferences(page).locator('td').last().waitFor({ state: 'attached' });
  await preferences(page).locator('input').last().waitFor({ state: 'attached' });
  await preferences(page).evaluate((one) =>
    one.querySelectorAll('details').forEach((each) => (each.open = true)),
  );
  return { asked, managed: await looks(page, '[data-izin-layer=preferences], dialog *') };
}

for (const [name, css] of Object.entries(hostile))
  test(`a page's style that ${name} does not touch us`, async ({ page, web }) => {
    const clean = await visit(page, web, '');
    const { asked, managed } = await visit(page, web, css);
    expect(Object.keys(clean.asked).length).toBeGreaterThan(9);
    expect(Object.keys(clean.managed).length).toBeGreaterThan(40);
    expect.soft(differences(clean.asked, asked).slice(0, 12)).toEqual([]);
    expect.soft(differences(clean.managed, managed).slice(0, 12)).toEqual([]);
    await page.keyboard.press('Escape');
    await press(page, 'reject');
    await expect(notice(page)).toHaveCount(0);
  });

test('no page draws into our host', async ({ page, web }) => {
  await visit(
    page,
    web,
    "*::before, *::after { content: 'x' !important; display: block !important }",
  );
  const host = await looks(page, '[data-izin-ui]');
  const drawn = Object.values(host).flatMap((each) => [each['::before'], each['::after']]);
  expect(drawn).toEqual(['none', 'none']);
});

test('looks that differ are told', async ({ page, web }) => {
  const clean = await visit(page, web, '');
  web.page('/', shop());
  await page.goto(`${web.origin}/`);
  await notice(page).waitFor();
  await notice(page).evaluate((one) => one.style.setProperty('color', 'red', 'important'));
  expect(differences(clean.asked, await looks(page, inner)).join()).toContain('rgb(255, 0, 0)');
});
