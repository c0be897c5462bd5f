import type { Page } from '@playwright/test';
import type { Partner } from '../../src/partners/partner.js';
import { rememberAt, shop } from '../support/page.js';
import { comparable, examples, expected, fill, kept, presets } from '../support/presets.js';
import { expect, test } from '../support/vendors/test.js';

// All queues of a page at once: what stands in them is what vendors' scripts work through, in order.

const all = ['preferences', 'analytics', 'ads', 'embeds'];

/** One partner of each queue whose script izin loads. */
const queued = presets.filter(
  ({ stub, script, category }, at) =>
    stub &&
    script &&
    category !== 'necessary' &&
    presets.findIndex((other) => other.stub?.name === stub.name) === at,
);
/** Google's consent is told there, whether or not a partner is loaded. */
const isLayer = ({ stub }: Partner) => [stub!.name, stub!.queue].includes('dataLayer');
const ownQueues = queued
  .filter((each) => each.stub!.kind === 'array' && !isLayer(each))
  .map(({ stub }) => stub!.name);
const own = `<script>dataLayer = [{ own: 1 }]; ${ownQueues.map((name) => `self.${name} = [{ own: 1 }];`).join(' ')}</script>`;
/** A held tag behind it all, which a blocked head script must not free. */
const held = `<script type="text/plain" data-consent="ads" src="https://ads.test/tag.js"></script>`;

const speeds: Record<string, (page: Page) => Promise<unknown>> = {
  fast: async () => {},
  slow: (page) =>
    page.route('**/dist/izin.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      await route.continue();
    }),
};

const site = (mode: 'load' | 'signal', partners: readonly Partner[]) => {
  const config = {
    site: { name: 'Shop' },
    categories: all,
    trustedGrants: false,
    partners: Object.fromEntries(partners.map((each) => [each.id, { ...examples(each), mode }])),
  };
  return shop({ config, body: held }).replace('<script type', `${own}<script type`);
};

/** What the queue holds; the site's own first. */
async function queueOf(page: Page, partner: Partner): Promise<unknown[]> {
  const list: unknown[] = comparable(await page.evaluate<unknown[]>(kept(partner)));
  return partner.stub!.kind === 'array' ? list.slice(1) : list;
}

const layer = `JSON.parse(JSON.stringify(dataLayer.map((each) => Object.prototype.toString.call(each) === '[object Arguments]' ? [...each].slice(0, 2) : Object.keys(each)[0])))`;

for (const [speed, slow] of Object.entries(speeds)) {
  test(`a first visitor’s queues stay the site’s own, the data layer begins with the default: head script ${speed}`, async ({
    page,
    vendors,
  }) => {
    await slow(page);
    vendors.page('/', site('load', queued));
    await page.goto(vendors.shop);
    await expect(page.locator('[data-izin-layer=notice]')).toBeVisible();
    expect(await page.evaluate(layer)).toEqual(['own', ['consent', 'default']]);
    for (const name of ownQueues) expect(await page.evaluate(name), name).toEqual([{ own: 1 }]);
    expect(vendors.hits).toEqual([]);
  });

  test(`a first visitor’s signals say no before all else: head script ${speed}`, async ({
    page,
    vendors,
  }) => {
    const told = queued.filter(({ consent }) => consent?.deny);
    expect(told.length).toBeGreaterThan(8);
    for (const each of told) bring(vendors, each);
    await slow(page);
    vendors.page('/', site('signal', told));
    await page.goto(vendors.shop);
    await expect.poll(() => vendors.hits.length).toBe(told.length);
    for (const each of told) {
      const calls = comparable(expected(each, [each.consent?.deny, each.calls]));
      expect((await queueOf(page, each)).slice(0, calls.length), each.id).toEqual(calls);
      const beginning = comparable(expected(each, [each.consent?.deny]));
      if (!isLayer(each)) expect(calls.slice(0, beginning.length), each.id).toEqual(beginning);
    }
  });

  test(`a returning visitor’s queues hold no, yes, then what is counted: head script ${speed}`, async ({
    page,
    vendors,
  }) => {
    expect(queued.length).toBeGreaterThan(25);
    for (const each of queued) bring(vendors, each);
    await slow(page);
    vendors.page('/', site('load', queued));
    await rememberAt(page, vendors.shop, { yes: all, no: [] });
    await page.goto(vendors.shop);
    await expect
      .poll(() => new Set(vendors.hits.map(({ host }) => host)).has('ads.test'))
      .toBe(true);
    await expect.poll(() => vendors.hits.length).toBeGreaterThan(queued.length);
    const seen = await page.evaluate<unknown[]>(layer);
    expect(seen.slice(0, 4)).toEqual([
      'own',
      ['consent', 'default'],
      ['consent', 'update'],
      'event',
    ]);
    expect(seen.filter((each) => String(each) === 'consent,default')).toHaveLength(1);
    for (const each of queued.filter((one) => !isLayer(one))) {
      const { deny, grant } = each.consent ?? {};
      const calls = comparable(expected(each, [deny, grant, each.calls]));
      expect((await queueOf(page, each)).slice(0, calls.length), each.id).toEqual(calls);
    }
  });
}

for (const [visitor, yes] of [
  ['first', undefined],
  ['returning', all],
] as const)
  test(`with the head script blocked nobody is told or asked for: a ${visitor} visitor`, async ({
    page,
    vendors,
  }) => {
    await page.route('**/dist/izin.js', (route) => route.abort());
    vendors.page('/', site('load', queued));
    if (yes) await rememberAt(page, vendors.shop, { yes, no: [] });
    await page.goto(vendors.shop);
    await page.waitForTimeout(300);
    expect(await page.evaluate('dataLayer')).toEqual([{ own: 1 }]);
    for (const name of ownQueues) expect(await page.evaluate(name), name).toEqual([{ own: 1 }]);
    expect(vendors.hits).toEqual([]);
  });

/** The vendor's script, which here does nothing, so that the queue stays as it was. */
function bring(vendors: { script(address: string, text: string): void }, partner: Partner): void {
  const { host, pathname } = new URL(fill(partner.script!, examples(partner)), 'https://shop.test');
  vendors.script(host + pathname, '');
}
