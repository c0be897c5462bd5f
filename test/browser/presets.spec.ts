import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Call, Partner } from '../../src/partners/partner.js';
import { shop } from '../support/page.js';
import { expect, test } from '../support/vendors/test.js';

const folder = new URL('../../dist/esm/partners/presets/', import.meta.url);
const presets = await Promise.all(
  readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .map(async (file) => Object.values(await import(`${folder.href}${file}`))[0] as Partner),
);

type Choice = 'ads' | 'analytics' | 'preferences' | 'embeds';
const all: Choice[] = ['preferences', 'analytics', 'ads', 'embeds'];

/** The site's values: each field's own example. */
const examples = ({ fields = {} }: Partner) =>
  Object.fromEntries(Object.entries(fields).map(([name, { example }]) => [name, example]));
const fill = (text: string, values: Record<string, string>) =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** Opens the shop as a visitor who chose so before, or never. */
async function visit(page: Page, yes?: readonly string[]): Promise<void> {
  const no = all.filter((id) => !yes?.includes(id));
  const value = `v=1&id=${'a'.repeat(22)}&at=${Math.floor(Date.now() / 1000)}&rev=1&law=*&by=save&yes=${yes?.join('.')}&no=${no.join('.')}`;
  if (yes) await page.context().addCookies([{ name: 'izin', value, url: 'https://shop.test/' }]);
  await page.goto('https://shop.test/');
}

/** Records in the page what is called by a path such as `fbq`, as soon as it is there; `stub` keeps the calls itself. */
const kept = ({ stub }: Partner): string =>
  !stub
    ? '[]'
    : `((at) => JSON.parse(JSON.stringify([...(${
        stub.kind === 'arguments'
          ? `self.${stub.queue}`
          : stub.kind === 'function'
            ? `at.${stub.queue ?? 'q'}`
            : 'at'
      } ?? [])].map((each) => (Object.prototype.toString.call(each) === '[object Arguments]' ? [...each] : each)))))(self.${stub.name})`;

/** What the queue holds after some calls: those to the stub itself, in order. */
function expected(partner: Partner, calls: readonly (readonly Call[] | undefined)[]): unknown[] {
  const { stub } = partner;
  if (!stub) return [];
  const values = examples(partner);
  const filled = JSON.parse(
    fill(JSON.stringify(calls.flatMap((each) => each ?? [])), values),
  ) as Call[];
  return filled.flatMap(([path, ...given]): unknown[] => {
    if (path.endsWith('=')) return [];
    if (path === stub.name) return [given];
    if (path === `${stub.name}.push`) return given;
    const method = path.startsWith(`${stub.name}.`) && path.slice(stub.name.length + 1);
    return method && stub.methods?.split(' ').includes(method) ? [[method, ...given]] : [];
  });
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

/** Google's own queue has the consent in it, and a time is never the same. */
const comparable = (list: unknown[]) =>
  JSON.parse(
    JSON.stringify(list, (_, value: unknown) =>
      typeof value === 'number' && value > 1e12
        ? '{time}'
        : typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)
          ? '{now}'
          : value,
    ),
  ).filter((each: any) =>
    each?.[0] !== 'consent' || each?.[1] !== 'default' ? each?.event !== 'izin_consent' : each,
  );

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

  test(`${id} is asked for and told only what was chosen`, async ({ vendors, visitors }) => {
    vendors.page('/', shop({ config }));
    const other = all.filter((each) => each !== category);
    const context = await visitors.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    if (script)
      vendors.script(withoutQuery(fill(script, examples(partner))), defining(partner.after ?? []));
    const asked = () => vendors.hits.splice(0).map(({ host, path }) => `https://${host}${path}`);
    vendors.hits.length = 0;
    const settle = () => page.waitForTimeout(150);

    await visit(page);
    await settle();
    expect([asked(), await page.evaluate(kept(partner)).catch(() => [])], 'no choice').toEqual([
      [],
      partner.google ? expect.anything() : [],
    ]);
    await page.evaluate('izin.reject()');
    await settle();
    expect(asked(), 'refused').toEqual([]);

    await visit(page, other);
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
    const told = async () => comparable(await page.evaluate<unknown[]>(kept(partner)));
    const before = comparable(expected(partner, [deny, grant, partner.calls]));
    if (isLoaded && !partner.google) expect(await told(), 'its queue').toEqual(before);
    if (isLoaded && partner.google) expect(await told()).toEqual(expect.arrayContaining(before));

    if (partner.after)
      expect(await page.evaluate('after'), 'once loaded').toEqual(
        JSON.parse(fill(JSON.stringify(partner.after), examples(partner))),
      );

    await page.evaluate('izin.reject()');
    await settle();
    if (isLoaded && !partner.google)
      expect(await told(), 'withdrawn').toEqual([
        ...before,
        ...comparable(expected(partner, [revoke])),
      ]);
    expect(asked(), 'withdrawn').toEqual([]);

    await visit(page, [category]);
    if (isLoaded && address) await expect.poll(() => vendors.hits.length).toBeGreaterThan(0);
    await settle();
    expect(
      asked().filter((each) => each === address),
      'returning',
    ).toEqual(address ? [address] : []);
    expect(await page.evaluate('izin.problems()')).toEqual([]);
    await context.close();
  });

  const required = Object.entries(partner.fields ?? {}).filter(
    ([, field]) => field.default === undefined,
  );
  if (isLoaded && required[0])
    test(`${id} stays held with a wrong ${required[0][0]}`, async ({ vendors, visitors }) => {
      const [name, { where }] = required[0]!;
      const wrong = { ...examples(partner), [name]: ' wrong id ' };
      vendors.page('/', shop({ config: { ...config, partners: { [id]: wrong } } }));
      const context = await visitors.newContext({ ignoreHTTPSErrors: true });
      const page = await context.newPage();
      vendors.hits.length = 0;
      await visit(page, all);
      await expect.poll(() => page.evaluate('izin.problems().length')).toBeGreaterThan(0);
      expect(await page.evaluate('izin.problems()')).toMatchObject([
        { code: 'field', detail: `${id}.${name} (${where})` },
      ]);
      expect(vendors.hits).toEqual([]);
      await context.close();
    });
}
