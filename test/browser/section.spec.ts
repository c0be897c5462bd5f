import { audit } from '../support/axe.js';
import { button, preferences, press, storedDecision } from '../support/layers.js';
import { config, remember, shop } from '../support/page.js';
import { expect, test } from '../support/test.js';

const place = '<main><div data-izin-preferences></div></main>';

for (const script of ['/dist/izin.js', '/dist/izin.marked.js', '/dist/izin.all.js'])
  test(`the preferences stand in a page of the site’s and save: ${script}`, async ({
    page,
    web,
    open,
  }) => {
    web.page('/', shop({ script, body: place }));
    await remember(page, web, { yes: ['ads'], no: ['analytics', 'embeds'] });
    await open('/');
    const section = page.locator('main [data-izin-layer=preferences]');
    await expect(section).toBeVisible();
    await expect(page.locator('dialog')).toHaveCount(0);
    await expect(section.locator('input:checked[data-izin-category]')).toHaveCount(1);
    expect(await audit(page, 'main')).toEqual([]);
    await section.locator('[name=analytics]').check();
    await button(section, 'save').click();
    expect((await storedDecision(page))?.get('yes')).toContain('analytics');
    await expect(section).toContainText('You accepted some optional cookies.');
    await button(section, 'withdraw').click();
    expect((await storedDecision(page))?.get('yes')).toBe('');
    await expect(section.locator('input:checked')).toHaveCount(0);
  });

test('the dialog may stand over the same page, each with ids of its own', async ({
  page,
  web,
  open,
}) => {
  web.page('/', shop({ body: place }));
  await open('/');
  await press(page, 'manage');
  await expect(page.locator('dialog')).toBeVisible();
  await expect(preferences(page)).toHaveCount(2);
  const ids = await page.locator('[id^=izin]').evaluateAll((all) => all.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test('a place that comes later is filled, too', async ({ page, web, open }) => {
  web.page('/', shop());
  await remember(page, web, { no: ['ads', 'analytics', 'embeds'] });
  await open('/');
  await page.evaluate(() => {
    const late = document.createElement('div');
    late.dataset['izinPreferences'] = '';
    document.body.append(late);
  });
  await expect(preferences(page)).toBeVisible();
});

for (const lang of ['id', 'en'])
  test(`where Indonesian law applies, each category tells its seven facts: ${lang}`, async ({
    page,
    web,
    open,
  }) => {
    const facts = { legality: 'Own words.' };
    const own = {
      ...config,
      law: 'ID',
      site: { name: 'Interindo', contact: 'privasi@interindo.example' },
      categories: ['analytics', { id: 'ads', facts }, 'embeds'],
    };
    web.page('/', shop({ lang, config: own }));
    await open('/');
    await press(page, 'manage');
    const lists = preferences(page).locator('dl');
    await expect(lists).toHaveCount(3);
    for (const list of await lists.all()) await expect(list.locator('dd')).toHaveCount(7);
    await expect(lists.nth(1).locator('dd').first()).toHaveText('Own words.');
    await expect(lists.first()).toContainText('privasi@interindo.example');
    await expect(lists.first()).toContainText(lang === 'id' ? '12 bulan' : '12 months');
    await expect(lists.first()).not.toContainText('{');
    for (const summary of await preferences(page).locator('summary').all()) await summary.click();
    expect(await audit(page, '[data-izin-layer=preferences]')).toEqual([]);
  });

test('no other law’s preferences have them', async ({ page, web, open }) => {
  web.page('/', shop({ config: { ...config, law: 'EEA' } }));
  await open('/');
  await press(page, 'manage');
  await expect(preferences(page)).toBeVisible();
  await expect(preferences(page).locator('dl')).toHaveCount(0);
});

for (const [lang, said] of [
  ['en', 'What we tell you about your data changes on January 1, 2027. Until then'],
  ['id', 'Informasi tentang data Anda berubah mulai 1 Januari 2027. Sampai saat itu'],
] as const)
  test(`a change is announced before it counts, where the law wants that: ${lang}`, async ({
    page,
    web,
    open,
  }) => {
    const body =
      '<main><div data-izin-preferences data-izin-change="2027-01-01">Telusur records how pages are used.</div></main>';
    web.page('/', shop({ config: { ...config, law: 'ID' }, lang, body }));
    await page.clock.setFixedTime('2026-12-31T23:59:00');
    await remember(page, web, { yes: ['ads'], no: ['analytics', 'embeds'] });
    await open('/');
    const place = page.locator('main');
    await expect(place).toContainText(said);
    await expect(place).toContainText('Telusur records how pages are used.');
    expect(await audit(page, 'main')).toEqual([]);
    // The day has come: what the site raises then is the revision, and people are asked again.
    await page.clock.setFixedTime('2027-01-01T00:00:00');
    await open('/');
    await expect(place.locator('[data-izin-change]')).toBeHidden();
  });

test('a change stands in the site’s own words where no law wants it announced', async ({
  page,
  web,
  open,
}) => {
  const body = '<main><div data-izin-preferences data-izin-change="2027-01-01">News</div></main>';
  web.page('/', shop({ config: { ...config, law: 'EEA' }, body }));
  await page.clock.setFixedTime('2026-12-31T23:59:00');
  await open('/');
  await expect(page.locator('[data-izin-layer=notice]')).toBeVisible();
  await page.waitForTimeout(500);
  expect(await page.locator('main').textContent()).toBe('News');
});
