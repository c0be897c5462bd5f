import type { Page } from '@playwright/test';
import type { Call } from '../../src/partners/partner.js';
import { rememberAt, shop } from '../support/page.js';
import { comparable, examples, expected, fill, kept, presets } from '../support/presets.js';
import { expect, test } from '../support/vendors/test.js';

const all = ['preferences', 'analytics', 'ads', 'embeds'] as const;

/** Opens the shop as a visitor who chose so before, or never. */
async function visit(page: Page, url: string, yes?: readonly string[]): Promise<void> {
  if (yes) await rememberAt(page, url, { yes, no: all.filter((id) => !yes.includes(id)) });
  await page.goto(url);
}

const withoutQuery = (address: string) => {
  const { host, pathname } = new URL(address, 'https://shop.test');
  return host + pathname;
};

/** What a vendor's script would bring: functions that note how they are called. */
const defining = (calls: readonly Call[]) =>
  `self.after = []; ${calls
    .map(([path]) => {
      const names = path.split('.');
      const owners = names
        .slice(0, -1)
        .map((_, at) => `self.${names.slice(0, at + 1).join('.')} ??= {};`);
      return `${owners.join('')} self.${path} = (...given) => after.push(['${path}', ...given]);`;
    })
    .join('')}`;

/** Scripts whose objects are made or called on the way. */
const own: Record<string, string> = {
  uet: `self.after = []; self.UET = class extends Array {
    constructor({ q, ...rest }) {
      super();
      after.push(['uetq=new UET', { ...rest, q: '{window.uetq}' }]);
      super.push(...q);
    }
    push(...given) { after.push(['uetq.push', ...given]); return super.push(...given); }
  };`,
  kakao: `self.after = []; self.kakaoPixel = (id) => ({ pageView: () => after.push(['kakaoPixel(' + id + ').pageView']) });`,
  'trade-desk': `self.after = []; self.TTDUniversalPixelApi = class {
    init(...given) { after.push(['new TTDUniversalPixelApi().init', ...given]); }
  };`,
};

/** Google's own queue has the consent in it. */
const isGoogles = (each: any) =>
  (each[0] === 'consent' && 'analytics_storage' in each[2]) || each.event === 'izin_consent';

// A necessary partner has nothing to wait for.
for (const partner of presets.filter(({ category }) => category !== 'necessary')) {
  const { id, category, script } = partner;
  const isLoaded = !!(script ?? partner.calls);
  const config = {
    site: { name: 'Shop' },
    categories: all,
    trustedGrants: false,
    partners: { [id]: examples(partner) },
  };

  test(`${id} is asked for and told only what was chosen`, async ({ page, vendors }) => {
    vendors.page('/', shop({ config }));
    const other = all.filter((each) => each !== category);
    if (script)
      vendors.script(
        withoutQuery(fill(script, examples(partner))),
        own[id] ?? defining(partner.after ?? []),
      );
    if (partner.before) vendors.script(withoutQuery(partner.before), 'self.amznConsent = () => {}');
    const asked = () => vendors.hits.splice(0).map(({ host, path }) => `https://${host}${path}`);
    const settle = () => page.waitForTimeout(150);

    await visit(page, vendors.shop);
    await settle();
    expect([asked(), await page.evaluate(kept(partner)).catch(() => [])], 'no choice').toEqual([
      [],
      partner.google ? expect.anything() : [],
    ]);
    await page.evaluate('izin.reject()');
    await settle();
    expect(asked(), 'refused').toEqual([]);

    await visit(page, vendors.shop, other);
    await settle();
    expect(asked(), 'all others granted').toEqual([]);

    await page.evaluate('izin.accept()');
    const address = script && new URL(fill(script, examples(partner)), 'https://shop.test').href;
    if (isLoaded && address) await expect.poll(() => vendors.hits.length).toBeGreaterThan(0);
    await settle();
    expect(
      asked().filter((each) => each === address),
      'accepted',
    ).toEqual(address ? [address] : []);
    const { deny, grant, revoke } = partner.consent ?? {};
    const told = async () =>
      comparable(await page.evaluate<unknown[]>(kept(partner))).filter(
        (each: unknown) => !partner.google || !isGoogles(each),
      );
    const queued = partner.after?.filter(([path]) => path === `${partner.stub?.name}.push`);
    const before = comparable(expected(partner, [deny, grant, partner.calls, queued]));
    if (isLoaded) await expect.poll(told, 'its queue').toEqual(before);

    if (partner.after)
      await expect
        .poll(() => page.evaluate('after'), 'once loaded')
        .toEqual(JSON.parse(fill(JSON.stringify(partner.after), examples(partner))));

    await page.evaluate('izin.reject()');
    await settle();
    if (isLoaded)
      await expect
        .poll(told, 'withdrawn')
        .toEqual([...before, ...comparable(expected(partner, [revoke]))]);
    expect(asked(), 'withdrawn').toEqual([]);

    await visit(page, vendors.shop, [category]);
    if (isLoaded && address) await expect.poll(() => vendors.hits.length).toBeGreaterThan(0);
    await settle();
    expect(
      asked().filter((each) => each === address),
      'returning',
    ).toEqual(address ? [address] : []);
    expect(await page.evaluate('izin.problems()')).toEqual([]);
  });

  const required = Object.entries(partner.fields ?? {}).filter(
    ([, field]) => field.default === undefined,
  );
  if (isLoaded && required[0])
    test(`${id} stays held with a wrong ${required[0][0]}`, async ({ page, vendors }) => {
      const [name, { where }] = required[0]!;
      const wrong = { ...examples(partner), [name]: ' wrong id ' };
      vendors.page('/', shop({ config: { ...config, partners: { [id]: wrong } } }));
      await visit(page, vendors.shop, all);
      await expect.poll(() => page.evaluate('izin.problems().length')).toBeGreaterThan(0);
      expect(await page.evaluate('izin.problems()')).toMatchObject([
        { code: 'field', detail: `${id}.${name} (${where})` },
      ]);
      // What was never there is told of nothing.
      await page.evaluate('izin.withdraw()');
      await page.waitForTimeout(100);
      expect(await page.evaluate('izin.problems().length')).toBe(1);
      expect(vendors.hits).toEqual([]);
    });
}
