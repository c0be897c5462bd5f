import type { Page } from '@playwright/test';
import { notice, preferences, press } from '../support/layers.js';
import { shop } from '../support/page.js';
import { expect, test } from '../support/test.js';
import { collectErrors, expectProblem, problems } from '../support/witness.js';

const config = {
  site: { name: 'Shop', policyUrl: '/privacy' },
  categories: [{ id: 'ads', cookies: ['_shop_ad'] }],
  partners: {
    meta: { pixelId: '1234567890123456' },
    ours: {
      name: 'Ours',
      category: 'ads',
      hosts: ['ours.test'],
      vendor: 'Ours Ltd',
      country: 'GB',
      purpose: 'Counts what we sell.',
      optOutUrl: '/out',
      cookies: { _ours: ['knows the basket', '2 days'] },
      storage: ['ours.*'],
    },
  },
};

/** The partner's part of the preferences, all of it open. */
async function openPartner(page: Page, id: string) {
  await press(page, 'manage');
  const partner = preferences(page).locator('.izin-partner', { has: page.locator(`[name=${id}]`) });
  await partner.waitFor({ state: 'attached' });
  await preferences(page)
    .locator('details')
    .evaluateAll((all) => {
      for (const each of all as HTMLDetailsElement[]) each.open = true;
    });
  return partner;
}

test('a preset tells who it is, where, what for, and what it keeps how long', async ({
  page,
  web,
  open,
}) => {
  const errors = collectErrors(page);
  web.page('/', shop({ config }));
  await open('/');
  const meta = await openPartner(page, 'meta');
  await expect(meta).toContainText('Meta Platforms, Inc. · United States');
  await expect(meta).toContainText('Measures what ads on Facebook and Instagram lead to');
  await expect(meta.getByRole('row', { name: /^_fbp/ }).getByRole('cell')).toHaveText([
    '_fbp',
    'identifies the browser',
    '90 days',
    'Cookie · localhost',
  ]);
  await expect(meta.getByRole('link', { name: 'Privacy policy: Meta Pixel' })).toHaveAttribute(
    'href',
    'https://www.facebook.com/privacy/policy/',
  );
  await expect(meta.getByRole('link', { name: 'Opt out: Meta Pixel' })).toBeVisible();
  expect(errors).toEqual([]);
  expect(await problems(page)).toEqual([]);
});

test('a preset is told of in Bahasa Indonesia where the notice is', async ({ page, web, open }) => {
  web.page('/', shop({ config, lang: 'id' }));
  await open('/');
  const meta = await openPartner(page, 'meta');
  await expect(meta).toContainText('Amerika Serikat');
  await expect(meta).not.toContainText('Measures');
  const cells = meta.getByRole('row', { name: /^_fbp/ }).getByRole('cell');
  await expect(cells.nth(2)).toHaveText('90 hari');
  await expect(cells.nth(1)).not.toHaveText('identifies the browser');
});

for (const build of ['izin.js', 'izin.marked.js', 'izin.all.js'])
  test(`${build} tells what the site says of its own partner, cookies and storage`, async ({
    page,
    web,
    open,
  }) => {
    const partners = { ours: config.partners.ours };
    web.page('/', shop({ config: { ...config, partners }, script: `/dist/${build}` }));
    await open('/');
    const ours = await openPartner(page, 'ours');
    await expect(ours).toContainText('Ours Ltd · United Kingdom');
    await expect(ours).toContainText('Counts what we sell.');
    await expect(ours.getByRole('row', { name: /^_ours/ }).getByRole('cell')).toHaveText([
      '_ours',
      'knows the basket',
      '2 days',
      'Cookie · localhost',
    ]);
    await expect(ours.getByRole('row', { name: /^ours\.\*/ })).toContainText('Browser storage');
    await expect(ours.getByRole('link', { name: 'Opt out: Ours' })).toHaveAttribute('href', '/out');
    const own = preferences(page).locator('fieldset');
    await expect(own.first().getByRole('row', { name: /^izin/ })).toContainText('12 months');
    await expect(own.nth(1).getByRole('row', { name: /^_shop_ad/ })).toBeVisible();
  });

test('a narrow screen gets the rows as cards, each value under its name', async ({
  page,
  web,
  open,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  web.page('/', shop({ config }));
  await open('/');
  const ours = await openPartner(page, 'ours');
  const row = ours.getByRole('row').filter({ hasText: '_ours' });
  const boxes = await row
    .getByRole('cell')
    .evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().top));
  expect(boxes).toEqual(boxes.toSorted((a, b) => a - b));
  expect(new Set(boxes).size).toBe(4);
  const overflow = await preferences(page).evaluate((it) => it.scrollWidth - it.clientWidth);
  expect(overflow).toBe(0);
});

test('a decision is told in words, with the record to keep', async ({ page, web, open }) => {
  web.page('/', shop({ config, body: '<a href="#izin">Privacy settings</a>' }));
  await open('/');
  await press(page, 'reject');
  await expect(notice(page)).toHaveCount(0);
  await page.getByRole('link', { name: 'Privacy settings' }).click();
  await expect(preferences(page)).toContainText('You refused all optional cookies.');
  const waiting = page.waitForEvent('download');
  await preferences(page).getByRole('link', { name: 'Download' }).click();
  const stream = await (await waiting).createReadStream();
  const record = JSON.parse(Buffer.concat(await stream.toArray()).toString());
  expect(record).toEqual(await page.evaluate('izin.receipt()'));
  await expect(preferences(page)).toContainText(record.decision.id);
});

for (const file of ['disclosures.js', 'words/id.js'])
  test(`without ${file} the visitor can still choose, and a problem says so`, async ({
    page,
    web,
    open,
  }) => {
    await page.route(`**/dist/${file}`, (route) => route.abort());
    web.page('/', shop({ config, lang: 'id' }));
    await open('/');
    const meta = await openPartner(page, 'meta');
    await expectProblem(page, 'ui');
    await expect(meta).toContainText('Meta Pixel');
    await expect(preferences(page).locator('[data-izin-action=save]')).toBeVisible();
  });

test('a site without presets fetches no disclosures', async ({ page, web, open }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  web.page('/', shop({ config: { ...config, partners: { ours: config.partners.ours } } }));
  await open('/');
  await openPartner(page, 'ours');
  expect(fetched.filter((path) => /disclosures|words/.test(path))).toEqual([]);
});
