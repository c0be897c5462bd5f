import type { Page } from '@playwright/test';
import { remember, shop } from '../support/page.js';
import { signalGpc } from '../support/gpc.js';
import { expect, test } from '../support/test.js';

const categories = ['preferences', 'analytics', 'ads'];
const config = (signals: object) => ({
  site: { name: 'Shop' },
  categories,
  signals,
  trustedGrants: false,
});

/** The WP Consent API as its plugin brings it, at the end of the page: what is set is remembered. */
const wordpress = `<script>
  self.said = []; self.typed = self.wp_consent_type; self.types = 0;
  document.addEventListener('wp_consent_type_defined', () => types++);
  self.wp_has_consent = (category) => !!sessionStorage['wp_' + category];
  self.wp_set_consent = (category, value) => said.push(category + ' ' + value);
</script>`;
const said = (page: Page) => page.evaluate<string[]>('said.splice(0)');
const words = (preferences: string, statistics: string, marketing: string) => [
  'functional allow',
  `preferences ${preferences}`,
  `statistics-anonymous ${statistics}`,
  `statistics ${statistics}`,
  `marketing ${marketing}`,
];

test('WordPress’ plugins hear a type at once, a choice once there is one, and each later one', async ({
  page,
  web,
  open,
}) => {
  web.page('/', shop({ config: config({ wordpress: true }), body: wordpress }));
  await open('/');
  await page.waitForLoadState();
  await expect.poll(() => page.evaluate('types')).toBe(1);
  expect(await page.evaluate('typed')).toBe('optin');
  expect(await said(page)).toEqual([]);
  await page.evaluate('izin.save({ analytics: true })');
  await expect.poll(() => page.evaluate('said.length')).toBe(5);
  expect(await said(page)).toEqual(words('deny', 'allow', 'deny'));
  await page.evaluate('izin.withdraw()');
  await expect.poll(() => page.evaluate('said.length')).toBe(5);
  expect(await said(page)).toEqual(words('deny', 'deny', 'deny'));
  expect(await page.evaluate('izin.problems()')).toEqual([]);
});

for (const [law, gpc, type] of [
  ['US-CA.preferences.analytics.ads', false, 'optout'],
  ['US-CA.preferences.analytics.ads', true, 'optin'],
  ['US-CA.analytics', false, 'optin'],
] as const)
  test(`WordPress’ plugins may run before a choice where izin's partners may: ${law}${gpc ? ', GPC' : ''}`, async ({
    page,
    web,
    open,
  }) => {
    await signalGpc(page, gpc);
    web.page('/', shop({ config: { ...config({ wordpress: true }), law }, body: wordpress }));
    await open('/');
    await expect.poll(() => page.evaluate('types')).toBe(1);
    expect(await page.evaluate('typed')).toBe(type);
    await page.evaluate('izin.reject()');
    await expect.poll(() => said(page)).toContain('marketing deny');
    await page.reload();
    await expect.poll(() => said(page)).toContain('marketing deny');
    expect(await page.evaluate('typed')).toBe('optin');
  });

test('WordPress’ plugins hear a returning visitor’s choice, and that an older one is over', async ({
  page,
  web,
  open,
}) => {
  web.page('/', shop({ config: config({ wordpress: true }), body: wordpress }));
  await open('/');
  await page.evaluate(`sessionStorage.wp_marketing = '1'`);
  await page.reload();
  await expect.poll(async () => new Set(await said(page))).toEqual(new Set(['marketing deny']));
  await remember(page, web, { yes: ['ads'], no: ['analytics', 'preferences'] });
  await page.reload();
  await expect
    .poll(async () => new Set(await said(page)))
    .toEqual(new Set(words('deny', 'deny', 'allow')));
});

/** Shopify's API as its storefront brings it: loaded by name, called back. */
const shopify = (error = 'null') => `<script>
  self.said = [];
  self.Shopify = { loadFeatures: (wanted, done) => setTimeout(() => {
    if (${error}) return done(${error});
    if (wanted[0].name === 'consent-tracking-api')
      Shopify.customerPrivacy ??= { setTrackingConsent: (choice, done) => { said.push(choice); done(); } };
    done();
  }) };
</script>`;

for (const [gpc, sale] of [
  [false, true],
  [true, false],
])
  test(`Shopify hears each choice in booleans; with GPC ${gpc ? 'nothing is sold' : 'off'}`, async ({
    page,
    web,
    open,
  }) => {
    await signalGpc(page, gpc);
    web.page('/', shop({ config: config({ shopify: true }), body: shopify() }));
    await open('/');
    await web.settle(200);
    expect(await page.evaluate('said')).toEqual([]);
    await page.evaluate('izin.accept()');
    // Accepting all doesn't outdo the browser's signal.
    const all = { analytics: true, marketing: !gpc, preferences: true, sale_of_data: sale };
    await expect.poll(() => page.evaluate('said')).toEqual([all]);
    await page.evaluate('izin.reject()');
    const none = { analytics: false, marketing: false, preferences: false, sale_of_data: false };
    await expect.poll(() => page.evaluate('said')).toEqual([all, none]);
    await page.reload();
    await expect.poll(() => page.evaluate('said.at(-1)')).toEqual(none);
    expect(await page.evaluate('izin.problems()')).toEqual([]);
  });

test('a platform that fails is a problem, and no more', async ({ page, web, open }) => {
  const body = shopify(`'no such feature'`);
  web.page('/', shop({ config: config({ shopify: true }), body }));
  await open('/');
  await page.evaluate('izin.accept()');
  await expect
    .poll(() => page.evaluate('izin.problems()'))
    .toMatchObject([{ code: 'load', detail: 'shopify: no such feature' }]);
  expect(await page.evaluate('izin.granted("ads")')).toBe(true);
});

test('WordPress’ API may come late', async ({ page, web, open }) => {
  web.page('/', shop({ config: config({ wordpress: true }) }));
  await open('/');
  await page.evaluate('izin.reject()');
  await page.waitForTimeout(300);
  await page.evaluate(`self.said = []; self.wp_set_consent = (...all) => said.push(all.join(' '))`);
  await expect.poll(() => page.evaluate('said')).toEqual(words('deny', 'deny', 'deny'));
});

test('a platform whose API never comes is a problem', async ({ page, web, open }) => {
  await page.clock.install();
  web.page('/', shop({ config: config({ wordpress: true }) }));
  await open('/');
  await page.waitForLoadState('networkidle');
  await page.clock.runFor(31_000);
  await expect
    .poll(() => page.evaluate('izin.problems()'))
    .toMatchObject([{ code: 'load', detail: 'wordpress: its consent API did not come' }]);
});

test('WordPress’ plugins are asked to wait even where the configuration cannot be used', async ({
  page,
  web,
  open,
}) => {
  const broken = { ...config({ wordpress: true }), revision: 'one' };
  web.page('/', shop({ config: broken, body: wordpress }));
  await open('/');
  expect(await page.evaluate('typed')).toBe('optin');
});
