import type { Page } from '@playwright/test';
import { audit } from '../support/axe.js';
import { config, remember, shop } from '../support/page.js';
import { expect, test } from '../support/test.js';
import { problems } from '../support/witness.js';

const theme = {
  background: '#fff',
  text: '#123',
  border: '#456',
  choiceBackground: '#def',
  choiceText: '#023',
  choiceBorder: '#067',
  font: 'Georgia, serif',
  radius: '20px',
  dark: { background: '#102030', text: '#fed' },
};
const body = `<main><iframe title="Map" width="400" height="200" data-consent="maps" data-src="/map.html"></iframe></main>`;

const style = (page: Page, selector: string, name: string) =>
  page
    .locator('[data-izin-placeholder]')
    .locator(selector)
    .first()
    .evaluate((one, each) => getComputedStyle(one).getPropertyValue(each), name);

for (const script of ['/dist/izin.js', '/dist/izin.marked.js', '/dist/izin.all.js'])
  for (const [colorScheme, background, text] of [
    ['light', 'rgb(255, 255, 255)', 'rgb(17, 34, 51)'],
    ['dark', 'rgb(16, 32, 48)', 'rgb(255, 238, 221)'],
  ] as const)
    test(`a placeholder has the site’s theme: ${script}, ${colorScheme}`, async ({
      page,
      web,
      open,
    }) => {
      await page.emulateMedia({ colorScheme });
      web.page('/', shop({ script, config: { ...config, theme }, body }));
      await remember(page, web, { no: ['embeds'] });
      await open('/');
      await expect(page.locator('[data-izin-placeholder]')).toBeVisible();
      for (const each of ['.izin-place', 'p']) {
        expect(await style(page, each, 'background-color')).toBe(background);
        expect(await style(page, each, 'color')).toBe(text);
      }
      expect(await style(page, '.izin-place', 'border-top-color')).toBe('rgb(68, 85, 102)');
      expect(await style(page, 'p', 'font-family')).toBe('Georgia, serif');
      for (const action of ['once', 'always']) {
        const button = `[data-izin-action=${action}]`;
        expect(await style(page, button, 'background-color')).toBe('rgb(221, 238, 255)');
        expect(await style(page, button, 'color')).toBe('rgb(0, 34, 51)');
        expect(await style(page, button, 'border-top-color')).toBe('rgb(0, 102, 119)');
        expect(await style(page, button, 'border-radius')).toBe('20px');
      }
      expect(await audit(page, 'main')).toEqual([]);
    });

test('without a theme it follows the page’s colour scheme', async ({ page, web, open }) => {
  web.page('/', shop({ body }));
  await remember(page, web, { no: ['embeds'] });
  const seen = new Set<string>();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await open('/');
    await expect(page.locator('[data-izin-placeholder]')).toBeVisible();
    seen.add(await style(page, '.izin-place', 'background-color'));
  }
  expect(seen.size).toBe(2);
  expect(web.log.some(({ path }) => path === '/dist/look.js')).toBe(false);
});

test('where the theme can’t be fetched it stands there all the same', async ({
  page,
  web,
  open,
}) => {
  web.file('/dist/look.js', '', 'text/javascript', { status: 404 });
  web.page('/', shop({ config: { ...config, theme }, body }));
  await remember(page, web, { no: ['embeds'] });
  await open('/');
  await expect(page.locator('[data-izin-placeholder]')).toContainText('Maps');
  expect((await problems(page)).map(({ code }) => code)).toContain('ui');
});
