import { rememberAt, shop } from '../support/page.js';
import { expect, test } from '../support/vendors/test.js';

const partners = {
  ga4: { measurementId: 'G-ABC123DEF4' },
  'google-ads': { conversionId: 'AW-123456789' },
};
const categories = ['analytics', 'ads', 'personalization'];
const shopWith = (more: object = {}) => ({
  site: { name: 'Shop' },
  categories,
  trustedGrants: false,
  partners,
  ...more,
});
/** Stands behind izin's script, in the same task of the parser: it sees what a tag of Google's would. */
const look = `<script>self.seen = JSON.parse(JSON.stringify((self.dataLayer ?? []).map((each) => Object.prototype.toString.call(each) === '[object Arguments]' ? [...each] : each)))</script>`;
const now = `dataLayer.map((each) => Object.prototype.toString.call(each) === '[object Arguments]' ? [...each] : each)`;

const denied = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  security_storage: 'granted',
};
const adsOnly = { ...denied, ad_storage: 'granted', ad_user_data: 'granted' };
test('Google hears the default before any tag, and each choice as one update', async ({
  page,
  vendors,
}) => {
  vendors.page('/', shop({ config: shopWith(), head: look }));
  await page.goto(vendors.shop);
  expect(await page.evaluate('seen')).toEqual([['consent', 'default', denied]]);
  await page.evaluate('izin.save({ ads: true })');
  await expect.poll(() => page.evaluate('dataLayer.length')).toBeGreaterThan(3);
  const [first, update, event, ...calls] = await page.evaluate<unknown[][]>(now);
  expect(first).toEqual(['consent', 'default', denied]);
  expect(update).toEqual(['consent', 'update', adsOnly]);
  expect(event).toEqual({ event: 'izin_consent', izin: adsOnly });
  expect(calls.map(([command]) => command)).toEqual(['js', 'config']);
  await page.evaluate('izin.withdraw()');
  const last = await page.evaluate<unknown[][]>(now);
  expect(last.slice(-2)).toEqual([
    ['consent', 'update', denied],
    { event: 'izin_consent', izin: denied },
  ]);
});

test('a returning visitor’s choice is an update in the same task, and ads stay unpersonal', async ({
  page,
  vendors,
}) => {
  const head = `<script>self.dataLayer = [{ own: 1 }]</script>`;
  const text = shop({ config: shopWith(), head: look }).replace(
    '<script type',
    `${head}<script type`,
  );
  vendors.page('/', text);
  await rememberAt(page, vendors.shop, { yes: ['ads'], no: ['analytics', 'personalization'] });
  await page.goto(vendors.shop);
  // What the site has in its data layer stays in front.
  expect(await page.evaluate('seen')).toEqual([
    { own: 1 },
    ['consent', 'default', denied],
    ['consent', 'update', adsOnly],
    { event: 'izin_consent', izin: adsOnly },
  ]);
});

test('the options of the consent mode are passed on', async ({ page, vendors }) => {
  const google = {
    region: ['ID'],
    waitForUpdate: 500,
    adsDataRedaction: true,
    urlPassthrough: true,
  };
  vendors.page('/', shop({ config: shopWith({ partners: {}, signals: { google } }), head: look }));
  await page.goto(vendors.shop);
  expect(await page.evaluate('seen')).toEqual([
    ['consent', 'default', { ...denied, region: ['ID'], wait_for_update: 500 }],
    ['set', 'ads_data_redaction', true],
    ['set', 'url_passthrough', true],
  ]);
});

test('a tag in signal mode runs and is told of the refusal; one that can’t be told waits', async ({
  page,
  vendors,
}) => {
  const config = shopWith({
    partners: {
      meta: { pixelId: '1234567890123456', mode: 'signal' },
      hotjar: { siteId: '1234567', mode: 'signal' },
    },
  });
  vendors.page('/', shop({ config }));
  await page.goto(vendors.shop);
  await expect.poll(() => vendors.hits.map(({ host }) => host)).toEqual(['connect.facebook.net']);
  const told = 'fbq.queue.map((each) => [...each].slice(0, 2))';
  const start = [
    ['consent', 'revoke'],
    // Nor has the visitor agreed to ads by interest.
    ['dataProcessingOptions', ['LDU']],
    ['init', '1234567890123456'],
    ['track', 'PageView'],
  ];
  expect(await page.evaluate(told)).toEqual(start);
  expect(await page.evaluate('izin.problems()')).toMatchObject([
    { code: 'mode', detail: 'hotjar' },
  ]);
  await page.evaluate('izin.accept()');
  await expect
    .poll(() => page.evaluate(told))
    .toEqual([...start, ['dataProcessingOptions', []], ['consent', 'grant']]);
  await expect.poll(() => vendors.hits.map(({ host }) => host)).toContain('static.hotjar.com');
});

test('ads without ads by interest: Meta and AdSense are told to limit what they do', async ({
  page,
  vendors,
}) => {
  const config = shopWith({
    partners: {
      meta: { pixelId: '1234567890123456' },
      adsense: { publisherId: 'ca-pub-1234567890123456' },
    },
  });
  vendors.page('/', shop({ config }));
  await rememberAt(page, vendors.shop, { yes: ['ads'], no: ['analytics', 'personalization'] });
  await page.goto(vendors.shop);
  await expect.poll(() => vendors.hits.length).toBe(2);
  const told = 'fbq.queue.map((each) => [...each].slice(0, 2))';
  const start = [
    ['consent', 'revoke'],
    ['consent', 'grant'],
    ['dataProcessingOptions', ['LDU']],
    ['init', '1234567890123456'],
    ['track', 'PageView'],
  ];
  expect(await page.evaluate(told)).toEqual(start);
  expect(await page.evaluate('adsbygoogle.requestNonPersonalizedAds')).toBe(1);
  await page.evaluate('izin.accept()');
  await expect.poll(() => page.evaluate(told)).toEqual([...start, ['dataProcessingOptions', []]]);
  expect(await page.evaluate('adsbygoogle.requestNonPersonalizedAds')).toBe(0);
});

const amazon = { tagId: '768411f6-fa20-33cd-2222-8cdf646d1111', region: 'EU', countryCode: 'FR' };
const consentScript = 'self.told = []; self.amznConsent = (given) => told.push(given);';

test('Amazon hears country and both flags before its tag is asked for', async ({
  page,
  vendors,
}) => {
  vendors.script('c.amazon-adsystem.com/aat/amzn-consent.js', consentScript);
  vendors.page('/', shop({ config: shopWith({ partners: { amazon } }) }));
  await rememberAt(page, vendors.shop, { yes: ['ads'], no: ['analytics', 'personalization'] });
  await page.goto(vendors.shop);
  await expect
    .poll(() => vendors.hits.map(({ path }) => path))
    .toEqual(['/aat/amzn-consent.js', '/aat/amzn.js']);
  const flags = (isOn: boolean) => ({
    countryCode: 'FR',
    enableAdStorage: isOn,
    enableUserData: isOn,
  });
  expect(await page.evaluate('told')).toEqual([flags(true)]);
  await page.evaluate('izin.withdraw()');
  await expect.poll(() => page.evaluate('told')).toEqual([flags(true), flags(false)]);
});

test('a withdrawal while the script before the tag is on its way: the tag is not asked for', async ({
  page,
  vendors,
}) => {
  let arrive = () => {};
  const late = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/amzn-consent.js', async (route) => {
    await late;
    await route.fulfill({ contentType: 'text/javascript', body: consentScript });
  });
  vendors.page('/', shop({ config: shopWith({ partners: { amazon } }) }));
  await rememberAt(page, vendors.shop, { yes: ['ads'], no: ['analytics', 'personalization'] });
  await page.goto(vendors.shop);
  await page.waitForFunction(`document.querySelector('script[src*=amzn-consent]')`);
  await page.evaluate('izin.withdraw()');
  arrive();
  await page.waitForFunction('self.told');
  await page.waitForTimeout(200);
  expect(vendors.hits).toEqual([]);
  expect(await page.evaluate('told')).toEqual([]);
  expect(await page.evaluate('izin.problems()')).toEqual([]);
});

test('a vendor whose tag the page has already is not loaded twice', async ({ page, vendors }) => {
  const body = `<script type="text/plain" data-consent="meta" src="https://connect.facebook.net/en_US/fbevents.js"></script>`;
  const meta = { pixelId: '1234567890123456' };
  vendors.page('/', shop({ config: shopWith({ partners: { meta } }), body }));
  await rememberAt(page, vendors.shop, { yes: ['ads'], no: ['analytics', 'personalization'] });
  await page.goto(vendors.shop);
  await expect
    .poll(() => page.evaluate('izin.problems()'))
    .toMatchObject([{ code: 'double', detail: 'meta' }]);
  await expect.poll(() => vendors.hits.length).toBe(1);
  await page.waitForTimeout(300);
  expect(vendors.hits).toHaveLength(1);
});

const ownPartner = (category: string, host: string) => ({
  name: host,
  category,
  hosts: [host],
  script: `https://${host}/tag.js`,
});

test('of five partners, each of the 32 choices loads those of granted categories', async ({
  page,
  vendors,
}) => {
  const owners = {
    analytics: ['hotjar', { siteId: '1234567' }, 'static.hotjar.com'],
    ads: ['meta', { pixelId: '1234567890123456' }, 'connect.facebook.net'],
    preferences: [
      'crisp',
      { websiteId: '12345678-1234-1234-1234-123456789012' },
      'client.crisp.chat',
    ],
    embeds: ['own', ownPartner('embeds', 'embeds.test'), 'embeds.test'],
    personalization: ['again', ownPartner('personalization', 'again.test'), 'again.test'],
  } as const;
  const ids = Object.keys(owners) as (keyof typeof owners)[];
  const config = {
    site: { name: 'Shop' },
    trustedGrants: false,
    partners: Object.fromEntries(ids.map((id) => owners[id].slice(0, 2))),
  };
  test.slow();
  vendors.page('/', shop({ config }));
  for (let choice = 0; choice < 32; choice++) {
    const yes = ids.filter((_, at) => choice & (1 << at));
    const no = ids.filter((id) => !yes.includes(id));
    // A page that is open would follow the cookie.
    await page.goto('about:blank');
    await rememberAt(page, vendors.shop, { yes, no });
    vendors.hits.length = 0;
    await page.goto(vendors.shop);
    // Ads by interest are ads first.
    const due = yes.filter((id) => id !== 'personalization' || yes.includes('ads'));
    await expect.poll(() => vendors.hits.length).toBe(due.length);
    await page.waitForTimeout(100);
    expect(vendors.hits.map(({ host }) => host).toSorted()).toEqual(
      due.map((id) => owners[id][2]).toSorted(),
    );
  }
});
