import { config, shop } from '../support/page.js';
import { notice, press, storedDecision } from '../support/layers.js';
import {
  allIds,
  allPartners,
  collectErrors,
  expectNothingSent,
  receivers,
  tags,
} from '../support/witness.js';
import { expect, test } from '../support/test.js';
import type { Page } from '@playwright/test';
import type { Web } from '../support/web.js';

const id = 'Zm9vYmFyYmF6cXV4MTIzNA';
const now = Math.floor(Date.now() / 1000);
const good = `v=1&id=${id}&at=${now}&rev=1&law=*&by=accept&yes=${allIds.join('.')}&no=`;
const withField = (name: string, value: string) =>
  good.replace(RegExp(`(?<=(?:^|&)${name}=)[^&]*`), () => value);
const without = (name: string) => good.replace(RegExp(`(^|&)${name}=[^&]*`), '').replace(/^&/, '');

/** What a stored decision may have become, and a decision it must not be. */
const damaged: Record<string, string> = {
  'cut short': good.slice(0, 60),
  'without its last field': good.slice(0, good.lastIndexOf('&')),
  'of another version': withField('v', '2'),
  'of version 01': withField('v', '01'),
  'with a field twice': `${good}&yes=ads`,
  'without a version': without('v'),
  'without a revision': without('rev'),
  'without a date': without('at'),
  'with fields in another order': good.replace(/^(v=1)&(id=[^&]*)/, '$2&$1'),
  'with too short an id': withField('id', id.slice(1)),
  'with too long an id': withField('id', `${id}A`),
  'with an id of other characters': withField('id', `${id.slice(1)}+`),
  'of the future': withField('at', String(now + 3600)),
  'with a date in words': withField('at', 'today'),
  'with a negative date': withField('at', `-${now}`),
  'with a date in milliseconds': withField('at', String(now * 1000)),
  'with a date in hexadecimal': withField('at', '0x65000000'),
  'with a negative revision': withField('rev', '-1'),
  'with a broken revision': withField('rev', '1.5'),
  'with an exponent as revision': withField('rev', '1e9'),
  'with a law in small letters': withField('law', 'eea'),
  'with no law': withField('law', ''),
  'by nobody': withField('by', ''),
  'by somebody else': withField('by', 'admin'),
  'by a method of objects': withField('by', 'constructor'),
  'with an id on both sides': withField('no', 'ads'),
  'with empty ids': withField('yes', 'ads..meta'),
  'with a dot in front': withField('yes', '.ads'),
  'with a dot at the end': withField('yes', 'ads.'),
  'with ids divided by commas': withField('yes', 'ads,meta'),
  'with markup': withField('yes', '<img src=x onerror=alert(1)>'),
  'with emoji': withField('yes', 'ads.\u{1f36a}'),
  'with broken percent signs': withField('yes', 'ads%'),
  'with half a percent sequence': withField('yes', 'ads%E2%82'),
  'with an encoded line end': `${good}%0A`,
  'of 2,000 characters': withField('yes', 'ads.'.repeat(500).slice(0, -1)),
  'with an unknown field': `${good}&x=1`,
  'with white space inside': withField('yes', 'ads meta'),
  'that is JSON': JSON.stringify({ v: 1, yes: allIds }),
  'that is one word': 'accept',
  'that is empty': '',
};

const store = (page: Page, web: Web, value: string) =>
  page.context().addCookies([{ name: 'izin', value, url: web.origin }]);

for (const [name, value] of Object.entries(damaged))
  test(`a stored decision ${name} is none: the visitor is asked`, async ({ page, web, open }) => {
    const errors = collectErrors(page);
    web.page('/', shop({ body: tags(web) }));
    await store(page, web, value);
    await open('/');
    await expect(notice(page)).toBeVisible();
    expect(await page.evaluate('document.cookie')).toMatch(/^izin=/);
    expect(await page.evaluate('izin.state.decided')).toBe(false);
    await expectNothingSent(page, web);
    await press(page, 'reject');
    await expect.poll(async () => (await storedDecision(page))?.get('by')).toBe('reject');
    expect(errors).toEqual([]);
  });

test('a stored decision in good order counts: nobody is asked', async ({ page, web, open }) => {
  web.page('/', shop({ body: tags(web) }));
  await store(page, web, good);
  await open('/');
  await expect.poll(() => receivers(web)).toEqual(allPartners);
  await expect(notice(page)).toBeHidden();
});

const month = 30.5 * 24 * 3600;
for (const { months, age, counts } of [
  { months: undefined, age: 11, counts: true },
  { months: undefined, age: 13, counts: false },
  { months: 6, age: 5, counts: true },
  { months: 6, age: 7, counts: false },
])
  test(`a decision ${age} months old ${counts ? 'counts' : 'has ended'} where it lives for ${
    months ?? 12
  }`, async ({ page, web, open }) => {
    web.page(
      '/',
      shop({ config: { ...config, cookie: months ? { months } : {} }, body: tags(web) }),
    );
    await store(page, web, withField('at', String(Math.floor(now - age * month))));
    await open('/');
    if (counts) {
      await expect.poll(() => receivers(web)).toEqual(allPartners);
      await expect(notice(page)).toBeHidden();
    } else {
      await expect(notice(page)).toBeVisible();
      await expectNothingSent(page, web);
    }
  });

test('a raised revision asks again; until then only what was named stays granted', async ({
  page,
  web,
  open,
}) => {
  web.page('/', shop({ config: { ...config, revision: 2 }, body: tags(web) }));
  await store(page, web, withField('yes', 'ads.meta'));
  await open('/');
  await expect(notice(page)).toBeVisible();
  await expect.poll(() => receivers(web)).toEqual(['meta']);
  await web.settle();
  expect(receivers(web)).toEqual(['meta']);
  await press(page, 'accept');
  await expect.poll(() => receivers(web)).toEqual(allPartners);
  expect((await storedDecision(page))?.get('rev')).toBe('2');
});
