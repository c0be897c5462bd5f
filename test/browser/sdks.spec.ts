import type { Page } from '@playwright/test';
import * as exported from '../../src/partners/index.js';
import type { Partner } from '../../src/partners/partner.js';
import { accept, rememberAt, shop } from '../support/page.js';
import { join, sdks, type Sdk, type Way } from '../support/sdks.js';
import type { standIn } from '../support/vendors/stand-in.js';
import { expect, test } from '../support/vendors/test.js';

type Vendors = Awaited<ReturnType<typeof standIn>>;

// PostHog drops what a driven browser does.
test.use({ userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/147.0.0.0 Safari/537.36' });
test.beforeEach(async ({ page }) => {
  await page.addInitScript('delete Navigator.prototype.webdriver');
});
// What an SDK sends as its page goes must not reach the next test's log.
test.afterEach(async ({ page }) => {
  await page.close();
  await new Promise((done) => setTimeout(done, 300));
});

const presets = exported as object as Readonly<Record<string, Partner | undefined>>;

/** A partner as the site's configuration has it: an SDK in the site's own files is described, not loaded. */
function configOf({ id, fields }: Sdk, isLoaded: boolean): object {
  const described = {
    name: 'Snowplow',
    category: 'analytics',
    hosts: ['collector.test'],
    cookies: ['_sp_*'],
    storage: ['snowplowOutQueue_*'],
  };
  const { name, category, hosts, cookies, storage } = presets[id] ?? described;
  const partner = isLoaded ? fields : { name, category, hosts, cookies, storage };
  return { site: { name: 'Shop' }, partners: { [id]: partner } };
}

/** Serves the shop with an SDK, its vendor, and two pages without izin: one with the SDK, one with nothing. */
async function serve(vendors: Vendors, sdk: Sdk, way: Way): Promise<void> {
  for (const [address, parts] of Object.entries(way.files)) {
    const text = await join(parts);
    if (address.startsWith('/')) vendors.file(address, text);
    else vendors.script(address.replace('https://', ''), text);
  }
  for (const [address, text] of Object.entries(sdk.answers ?? {})) vendors.script(address, text);
  const isLoaded = way === sdk.loaded;
  const config = configOf(sdk, isLoaded);
  vendors.page('/', shop({ config, head: isLoaded ? '' : way.markup }));
  vendors.page('/without', `<!doctype html><title>Shop</title>${way.markup}`);
  vendors.page('/empty', '<!doctype html><title>Empty</title>');
}

/** Lists what the browser keeps for the shop, izin's own cookie aside; asks the browser, not the page. */
async function kept(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const securityOrigin = 'https://shop.test';
  const area = async (isLocalStorage: boolean) => {
    const storageId = { securityOrigin, isLocalStorage };
    const { entries } = await session.send('DOMStorage.getDOMStorageItems', { storageId });
    return entries.map(([name]) => `${isLocalStorage ? 'local' : 'session'} ${name}`);
  };
  const cookies = await page.context().cookies();
  const { databaseNames } = await session.send('IndexedDB.requestDatabaseNames', {
    securityOrigin,
  });
  const all = [
    ...cookies.map(({ name }) => `cookie ${name}`),
    ...(await area(true)),
    ...(await area(false)),
    ...databaseNames.map((name) => `database ${name}`),
  ];
  await session.detach();
  return all.filter((each) => each !== 'cookie izin');
}

/** Waits until the browser keeps each of these. */
const expectKept = (page: Page, beginnings: readonly string[]) =>
  expect
    .poll(async () => {
      const all = await kept(page);
      return beginnings.filter((each) => !all.some((name) => name.startsWith(each)));
    })
    .toEqual([]);

/** Waits until the browser keeps nothing beyond these. */
const expectNoMore = (page: Page, beginnings: readonly string[] = []) =>
  expect
    .poll(async () =>
      (await kept(page)).filter((name) => !beginnings.some((each) => name.startsWith(each))),
    )
    .toEqual([]);

/** Says whether the vendor has been told something; Mixpanel wraps it in base64. */
const told = ({ hits }: Vendors, what: string) =>
  hits.some(({ body }) => {
    const [, wrapped = ''] = /^data=([^&]*)/.exec(body) ?? [];
    return `${body}${Buffer.from(decodeURIComponent(wrapped), 'base64')}`.includes(what);
  });
const expectTold = (vendors: Vendors, what: string) =>
  expect.poll(() => told(vendors, what)).toBe(true);

/** Waits until the vendor has not been asked for a while. */
async function settle(page: Page, { hits }: Vendors): Promise<void> {
  let count;
  do {
    count = hits.length;
    await page.waitForTimeout(700);
  } while (count !== hits.length);
}

const grant = (page: Page, { shop }: Vendors) => rememberAt(page, shop, { yes: ['analytics'] });

for (const sdk of sdks)
  for (const [name, way] of Object.entries({ own: sdk.own, loaded: sdk.loaded })) {
    if (!way) continue;
    const title = `${sdk.id}, ${name === 'own' ? "in the site's files" : "from the vendor's host"}`;
    const track = async (page: Page, what: string) => {
      // A loader brings it in its own time.
      await page.waitForFunction(`!!self.${sdk.track('').split(/\W/)[0]}`);
      await page.evaluate(`void ${sdk.track(what)}`);
    };

    // The control: whatever the other tests miss would be there.
    test(`${title}: sends and stores without izin`, async ({ page, vendors }) => {
      await serve(vendors, sdk, way);
      await page.goto(`${vendors.shop}without`);
      await track(page, 'shop-open');
      await expectTold(vendors, 'shop-open');
      await expectKept(page, way.keeps);
    });

    const { patient, endsItself } = way;
    const where = (isLate: unknown) => (isLate ? 'with the next page' : 'in the same page');

    test(`${title}: is silent before a choice, and works ${where(patient)}`, async ({
      page,
      vendors,
    }) => {
      await serve(vendors, sdk, way);
      await page.goto(vendors.shop);
      if (way === sdk.own) await track(page, 'shop-left');
      await settle(page, vendors);
      expect(vendors.hits, 'no choice').toEqual([]);
      expect(await kept(page), 'no choice').toEqual([]);
      // What an SDK does as its page goes is held, too.
      await page.goto(`${vendors.shop}empty`);
      await settle(page, vendors);
      expect(vendors.hits, 'left').toEqual([]);
      expect(await kept(page), 'left').toEqual([]);

      await page.goto(vendors.shop);
      if (way === sdk.own) await track(page, 'shop-before');
      await settle(page, vendors);
      expect(vendors.hits, 'no choice yet').toEqual([]);
      await accept(page);
      await page.waitForFunction(`izin.granted('${sdk.id}')`);
      await track(page, 'shop-after');
      if (patient) {
        await settle(page, vendors);
        expect(told(vendors, 'shop-after'), 'gave up').toBe(false);
        await page.goto(vendors.shop);
        await track(page, 'shop-after');
      }
      await expectTold(vendors, 'shop-after');
      await expectKept(page, way.keeps.slice(0, 1));
      expect(told(vendors, 'shop-left')).toBe(false);
      expect(await page.evaluate('izin.problems()')).toEqual([]);
      // What an SDK writes only as it starts comes with the next page.
      await page.goto(vendors.shop);
      await track(page, 'shop-next');
      await expectKept(page, way.keeps);
    });

    if (patient)
      test(`${title}: works in the same page if it starts with the grant`, async ({
        page,
        vendors,
      }) => {
        await serve(vendors, sdk, { ...way, markup: patient });
        await page.goto(vendors.shop);
        await track(page, 'shop-before');
        await settle(page, vendors);
        expect(vendors.hits).toEqual([]);
        expect(await kept(page)).toEqual([]);
        await accept(page);
        await page.waitForFunction(`izin.granted('${sdk.id}')`);
        await track(page, 'shop-after');
        await expectTold(vendors, 'shop-after');
        await expectKept(page, way.keeps);
      });

    test(`${title}: works at once with a grant, and stops when it is withdrawn`, async ({
      page,
      vendors,
    }) => {
      await serve(vendors, sdk, way);
      await grant(page, vendors);
      await page.goto(vendors.shop);
      await track(page, 'shop-granted');
      await expectTold(vendors, 'shop-granted');
      await expectKept(page, way.keeps);

      await settle(page, vendors);
      vendors.hits.length = 0;
      await page.evaluate('izin.withdraw()');
      await expectNoMore(page, way.leaves);
      await track(page, 'shop-late');
      await settle(page, vendors);
      expect(vendors.hits, 'withdrawn').toEqual([]);
      await page.goto(`${vendors.shop}empty`);
      await settle(page, vendors);
      expect(vendors.hits, 'left').toEqual([]);
      await expectNoMore(page, way.leaves);

      // Nor is it kept for the day of another grant.
      await grant(page, vendors);
      await page.goto(vendors.shop);
      await track(page, 'shop-again');
      await expectTold(vendors, 'shop-again');
      await settle(page, vendors);
      expect(told(vendors, 'shop-late')).toBe(false);
    });

    // What was tracked meanwhile may come, too: by the SDK's own second try (PostHog in the site's
    // files, Segment, Snowplow), or as what led to the next error (Sentry).
    test(`${title}: comes back ${where(endsItself)} when it is granted again`, async ({
      page,
      vendors,
    }) => {
      await serve(vendors, sdk, way);
      await grant(page, vendors);
      await page.goto(vendors.shop);
      await track(page, 'shop-granted');
      await expectTold(vendors, 'shop-granted');
      await settle(page, vendors);
      vendors.hits.length = 0;
      await page.evaluate('izin.withdraw()');
      await expectNoMore(page, way.leaves);
      await track(page, 'shop-late');
      await settle(page, vendors);
      expect(vendors.hits).toEqual([]);
      await page.evaluate("izin.open('notice')");
      await accept(page);
      await page.waitForFunction(`izin.granted('${sdk.id}')`);
      await track(page, 'shop-again');
      if (endsItself) {
        await settle(page, vendors);
        expect(told(vendors, 'shop-again'), 'ended itself').toBe(false);
        await page.goto(vendors.shop);
        await track(page, 'shop-again');
      }
      await expectTold(vendors, 'shop-again');
    });
  }
