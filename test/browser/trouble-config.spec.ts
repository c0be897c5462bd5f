import { config, remember, shop } from '../support/page.js';
import { notice, press, storedDecision } from '../support/layers.js';
import {
  allIds,
  allPartners,
  collectErrors,
  expectNothingSent,
  expectProblem,
  problems,
  receivers,
  tags,
} from '../support/witness.js';
import { expect, test } from '../support/test.js';
import type { Web } from '../support/web.js';

/** A page whose block is this text, JSON or not. */
const withBlock = (web: Web, block: string) =>
  shop({ body: tags(web) }).replace(
    /(id="izin-config">).*?(<\/script>)/s,
    (_, start, end) => start + block + end,
  );
const changed = (change: object) => JSON.stringify({ ...config, ...change });

const broken: Record<string, string> = {
  'not JSON': JSON.stringify(config).slice(0, -1),
  empty: '',
  'HTML of an error page': '<p>502 Bad Gateway</p>',
  'an array': JSON.stringify([config]),
  null: 'null',
  'a number': '42',
  'a text': JSON.stringify(JSON.stringify(config)),
  'revision of a wrong type': changed({ revision: '2' }),
  'revision 0': changed({ revision: 0 }),
  'revision -1': changed({ revision: -1 }),
  'revision 1.5': changed({ revision: 1.5 }),
  'revision null': changed({ revision: null }),
  'categories of a wrong type': changed({ categories: 'ads' }),
  'categories null': changed({ categories: null }),
  'partners of a wrong type': changed({ partners: [config.partners.meta] }),
  'partners null': changed({ partners: null }),
  'cookie of a wrong type': changed({ cookie: 'izin' }),
  'site of a wrong type': changed({ site: 'Shop' }),
  'trustedGrants of a wrong type': changed({ trustedGrants: 'false' }),
  'law of a wrong type': changed({ law: ['EEA'] }),
  'garbage all over': changed({ site: 0, revision: {}, categories: 1, partners: '', cookie: [] }),
  'a cookie name of a wrong type': changed({ cookie: { name: ['izin'] } }),
  'months of a wrong type': changed({ cookie: { months: 'twelve' } }),
  'months below zero': changed({ cookie: { months: -12 } }),
};

test('a good configuration releases what the stored decision grants', async ({
  page,
  web,
  open,
}) => {
  web.page('/', withBlock(web, JSON.stringify(config)));
  await remember(page, web, { yes: allIds });
  await open('/');
  await expect.poll(() => receivers(web)).toEqual(allPartners);
  expect(await problems(page)).toEqual([]);
});

for (const [name, block] of Object.entries(broken))
  test(`a configuration that is broken holds everything: ${name}`, async ({ page, web, open }) => {
    const errors = collectErrors(page);
    web.page('/', withBlock(web, block));
    web.page('/bye', '<!doctype html><p>bye');
    await remember(page, web, { yes: allIds });
    const before = String(await storedDecision(page));
    await open('/');
    await expectProblem(page, 'config');
    await expectNothingSent(page, web);
    await expect(notice(page)).toBeHidden();
    // Code of the site can't grant either, and leaving the page is no reason to write.
    await page.evaluate('izin.accept(); izin.save({ ads: true }); izin.open("notice")');
    await expectNothingSent(page, web);
    await open('/bye');
    expect(String(await storedDecision(page))).toBe(before);
    expect(errors).toEqual([]);
  });

test('an unknown key is a problem, and everything else works', async ({ page, web, open }) => {
  web.page('/', withBlock(web, changed({ revison: 7 })));
  await open('/');
  await expectProblem(page, 'key');
  expect((await problems(page)).map(({ detail }) => detail).join()).toContain('revison');
  await press(page, 'accept');
  await expect.poll(() => receivers(web)).toEqual(allPartners);
});

for (const [name, [id, partner]] of Object.entries<[string, unknown]>({
  // No preset is called so.
  'without a category': ['tik', { name: 'Tik' }],
  'of a category that does not exist': ['meta', { name: 'Meta', category: 'adz' }],
  // A preset is.
  null: ['meta', null],
  'that is a text': ['meta', 'ads'],
}))
  test(`a partner ${name} is left out, and the others work`, async ({ page, web, open }) => {
    const errors = collectErrors(page);
    const partners = { ...config.partners, [id]: partner };
    const others = ['maps', 'meta', 'stats', 'tik'].filter((each) => each !== id);
    web.page('/', withBlock(web, changed({ partners })));
    await open('/');
    await expectProblem(page, 'partner');
    await press(page, 'accept');
    await expect.poll(() => receivers(web)).toEqual(others);
    await web.settle();
    expect(receivers(web)).toEqual(others);
    expect(errors).toEqual([]);
  });

for (const id of ['1st', 'a.b', 'a b', '', 'ads', '__proto__', 'k'.repeat(65)])
  test(`a partner cannot be called "${id.slice(0, 12)}"`, async ({ page, web, open }) => {
    const partners = JSON.stringify({ '@': config.partners.meta }).replace('@', id);
    web.page(
      '/',
      withBlock(web, changed({ partners: 0 }).replace('"partners":0', `"partners":${partners}`)),
    );
    await open('/');
    await expectProblem(page, 'partner');
    await press(page, 'accept');
    await expectNothingSent(page, web);
  });
