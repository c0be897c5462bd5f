import type { Page } from '@playwright/test';
import { differences, looks } from '../support/computed.js';
import { button, notice, preferences, press, storedDecision } from '../support/layers.js';
import { config, remember, shop } from '../support/page.js';
import { expect, test } from '../support/test.js';
import type { Web } from '../support/web.js';

// Sites as they are: without a doctype, without a charset, printed, and with modal things of their own.

const layouts = ['bar', 'box', 'modal', 'inline'];
/** The same page as one that forgot something. */
const omit = (html: string, what: string | RegExp) => {
  expect(html).toMatch(what);
  return html.replace(what, '');
};

async function readLooks(page: Page, web: Web, html: string) {
  web.page('/', html);
  await page.goto(`${web.origin}/`);
  await expect(notice(page)).toBeVisible();
  const mode = await page.evaluate('document.compatMode');
  return { mode, looks: await looks(page, '[data-izin-layer=notice],[data-izin-layer=notice] *') };
}

for (const layout of layouts)
  test(`a page in quirks mode has the same notice: ${layout}`, async ({ page, web }) => {
    // The page's own margins differ, and an inline notice stands within them.
    const style = '<style>body { margin: 0 } h1 { margin: 0; font: 2em serif }</style>';
    const html = shop({ config: { ...config, layout }, head: style, body: '<p>text</p>' });
    const usual = await readLooks(page, web, html);
    const quirky = await readLooks(page, web, omit(html, '<!doctype html>'));
    expect([usual.mode, quirky.mode]).toEqual(['CSS1Compat', 'BackCompat']);
    expect(Object.keys(usual.looks).length).toBeGreaterThan(8);
    expect(differences(usual.looks, quirky.looks)).toEqual([]);
  });

for (const [lang, title] of Object.entries({
  id: 'Cookie dan iklan di Shop',
  ar: 'ملفات تعريف الارتباط والإعلانات في موقع Shop',
  ja: 'Shop',
}))
  for (const script of ['/dist/izin.js', '/dist/izin.marked.js'])
    test(`a page without a charset spells the texts right: ${lang}, ${script}`, async ({
      page,
      web,
      open,
    }) => {
      const html = shop({ lang, script });
      // Nor do its server's answers have one, whatever they are.
      await page.route('**/*', async (route) => {
        const response = await route.fetch();
        const type = response.headers()['content-type']!.replace(/;.*/, '');
        await route.fulfill({ response, headers: { ...response.headers(), 'content-type': type } });
      });
      web.page('/', omit(html, '<meta charset="utf-8">'));
      await open('/');
      await press(page, 'manage');
      expect(await page.evaluate('document.characterSet')).toBe('windows-1252');
      await expect(notice(page).locator('h2')).toContainText(title);
      const { text } = await import(`../../src/ui/locales/${lang}.js`);
      const { more } = await import(`../../src/ui/locales/more/${lang}.js`);
      await expect(button(notice(page), 'reject')).toHaveText(text.reject);
      await expect(button(preferences(page), 'save')).toHaveText(more.save);
      // A file that nobody waits for may still be on its way.
      await page.unrouteAll({ behavior: 'ignoreErrors' });
    });

for (const layout of layouts)
  test(`what is printed has no layer in it: ${layout}`, async ({ page, web, open }) => {
    web.page('/', shop({ config: { ...config, layout, opener: 'bottom start' } }));
    await open('/');
    await expect(notice(page)).toBeVisible();
    await press(page, 'manage');
    await expect(preferences(page)).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(notice(page)).toBeHidden();
    await expect(preferences(page)).toBeHidden();
    await expect(page.locator('h1')).toBeVisible();
    // Nor has it what stands there for who has chosen.
    await page.emulateMedia({ media: 'screen' });
    await remember(page, web, { no: ['ads', 'analytics', 'embeds'] });
    await open('/');
    await expect(page.locator('.izin-opener')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.izin-opener')).toBeHidden();
  });

const own = `<dialog id="own"><a href="#izin">Privacy settings</a> <button onclick="this.closest('dialog').close()">Close</button></dialog>
<button id="page" onclick="this.textContent = 'pressed'">Page</button>`;

for (const layout of layouts)
  test(`a site’s own modal dialog and the notice both work, one after the other: ${layout}`, async ({
    page,
    web,
    open,
  }) => {
    const code = `<script>document.getElementById('own').showModal()</script>`;
    web.page('/', shop({ config: { ...config, layout }, body: own + code }));
    await open('/');
    await expect(notice(page)).toBeVisible();
    if (layout === 'modal') await press(page, 'reject');
    await page.locator('#own button').click();
    if (layout !== 'modal') await press(page, 'reject');
    await expect(notice(page)).toHaveCount(0);
    expect((await storedDecision(page))?.get('by')).toBe('reject');
    await page.locator('#page').click();
    await expect(page.locator('#page')).toHaveText('pressed');
  });

/** Makes all that the body has inert, as scripts for dialogs do, but their own. */
const inert = (page: Page, isInert: boolean) =>
  page.evaluate((on) => {
    for (const each of document.body.children)
      if (each.id !== 'own') each.toggleAttribute('inert', on);
  }, isInert);

for (const layout of layouts)
  test(`a notice that a site has made inert works when it is so no longer: ${layout}`, async ({
    page,
    web,
    open,
  }) => {
    web.page('/', shop({ config: { ...config, layout }, body: own }));
    await open('/');
    await expect(notice(page)).toBeVisible();
    await inert(page, true);
    await expect(notice(page)).toBeVisible();
    await inert(page, false);
    await press(page, 'reject');
    await expect(notice(page)).toHaveCount(0);
  });

test('the preferences can be used where a site has made all but its own dialog inert', async ({
  page,
  web,
  open,
}) => {
  web.page('/', shop({ body: own }));
  await open('/');
  await expect(notice(page)).toBeVisible();
  await page.evaluate(() => document.querySelector<HTMLDialogElement>('#own')!.showModal());
  await inert(page, true);
  await page.locator('#own a').click();
  await expect(preferences(page)).toBeVisible();
  await preferences(page).locator('[name=ads]').check();
  await button(preferences(page), 'save').click();
  expect((await storedDecision(page))?.get('yes')).toContain('ads');
});
