// A record of a decision …
import { spawnSync } from 'node:child_process';
import { readBatch } from '../../src/server/records/record.js';
import { shop } from '../support/page.js';
import { button, notice, preferences, press, storedDecision } from '../support/layers.js';
import { signalGpc } from '../support/gpc.js';
import { expect, test } from '../support/test.js';
import type { Answer, Web } from '../support/web.js';

const config = { site: { name: 'Shop' }, categories: ['analytics', 'ads'], endpoint: '/consent' };
const put = (web: Web, answer: Answer = { status: 204 }) => {
  web.page('/', shop({ config }));
  web.file('/consent', '', 'text/plain', answer);
};
/** What the endpoint got, read by the receiver's own eyes. */
const got = (web: Web) =>
  web.log.filter(({ path }) => path === '/consent').map(({ body }) => readBatch(body));

test('is sent for each: where it was made, by whom, what was shown, and after which', async ({
  page,
  web,
  open,
}) => {
  put(web);
  await open('/');
  await press(page, 'reject');
  await expect.poll(() => got(web).length).toBe(1);
  await page.evaluate('izin.open("preferences")');
  await button(preferences(page), 'accept').click();
  await expect.poll(() => got(web).length).toBe(2);
  await page.evaluate('izin.withdraw()');
  await expect.poll(() => got(web).length).toBe(3);
  const [refused, accepted, withdrawn] = got(web).map(([record]) => record!);
  expect(refused).toMatchObject({ by: 'reject', source: 'notice', no: ['analytics', 'ads'] });
  expect(accepted).toMatchObject({ by: 'accept', source: 'preferences', previous: refused!.key });
  expect(withdrawn).toMatchObject({ by: 'withdraw', yes: [], previous: accepted!.key });
  expect(new Set([refused, accepted, withdrawn].map((each) => each!.id)).size).toBe(1);
  expect(refused!.text).toMatch(/^[\w-]{43}$/);
});

test('is sent once, also when the page is opened again', async ({ page, web, open }) => {
  put(web);
  await open('/');
  await press(page, 'accept');
  await expect.poll(() => got(web).length).toBe(1);
  await open('/');
  await page.evaluate('izin.open("preferences")');
  await button(preferences(page), 'reject').click();
  await expect.poll(() => got(web).length).toBe(2);
  const [accepted, refused] = got(web).map(([record]) => record!);
  expect(refused).toMatchObject({ by: 'reject', previous: accepted!.key });
});

test('sets the cookie again, and undoes no choice that was made meanwhile', async ({
  page,
  web,
  open,
}) => {
  const at = Math.floor(Date.now() / 1000) - 5;
  const old = `v=1&id=${'a'.repeat(22)}&at=${at}&rev=1&law=*&by=accept&yes=analytics.ads&no=`;
  put(web, { status: 204, headers: { 'set-cookie': `izin=${old};Path=/;SameSite=Lax` } });
  await open('/');
  await press(page, 'reject');
  await expect.poll(() => got(web).length).toBe(1);
  // As if the answer to an earlier grant came late.
  await expect.poll(async () => (await storedDecision(page))?.get('by')).toBe('reject');
  await expect.poll(() => page.evaluate('izin.granted("ads")')).toBe(false);
  await web.settle();
  expect((await storedDecision(page))?.get('by')).toBe('reject');
});

test('says that a browser’s signal was the answer, where nobody pressed', async ({
  page,
  web,
  open,
}) => {
  await signalGpc(page);
  put(web);
  web.page('/', shop({ config: { ...config, law: 'US-CA' } }));
  await open('/');
  await expect.poll(() => got(web).length).toBe(1);
  expect(got(web)[0]![0]).toMatchObject({ by: 'optout', source: 'gpc' });
});

for (const [by, later] of [
  ['a little', 20_000],
  ['by an hour', 3_600_000],
] as const)
  test(`a withdrawal after a clock was put back ${by} is one`, async ({ page, web, open }) => {
    await page.clock.install({ time: Date.now() });
    put(web);
    await open('/');
    await page.clock.setSystemTime(Date.now() + later);
    await press(page, 'accept');
    await expect.poll(async () => (await storedDecision(page))?.get('by')).toBe('accept');
    await page.clock.runFor(3000);
    await expect.poll(() => got(web).length).toBe(1);
    await page.clock.setSystemTime(Date.now() + 5000);
    await page.evaluate('izin.withdraw()');
    await page.clock.runFor(3000);
    await expect.poll(() => got(web).length).toBe(2);
    expect((await storedDecision(page))?.get('by')).toBe('withdraw');
    expect(await page.evaluate('izin.granted("ads")')).toBe(false);
  });

test('is a problem where the page has no https', async ({ page, web, open }) => {
  put(web);
  await open('/');
  const { port } = new URL(web.origin);
  await page.goto(`http://shop.site.test:${port}/`);
  await press(page, 'reject');
  await expect(notice(page)).toHaveCount(0);
  await expect
    .poll(() => page.evaluate('izin.problems().map(({ code, detail }) => [code, detail])'))
    .toEqual([['records', 'http:']]);
});

test('waits while the server can’t take it, and comes once it can', async ({ page, web, open }) => {
  put(web, { status: 503 });
  await open('/');
  await press(page, 'reject');
  await expect.poll(() => got(web).length).toBe(1);
  const { key } = got(web)[0]![0]!;
  put(web);
  // Sooner than by itself.
  await page.evaluate('dispatchEvent(new Event("online"))');
  await expect.poll(() => got(web).length).toBe(2);
  expect(got(web)[1]![0]!.key).toBe(key);
  await web.settle();
  await page.evaluate('dispatchEvent(new Event("online"))');
  await web.settle();
  expect(got(web).length).toBe(2);
});

for (const isHinted of [true, false])
  test(`that was never sent ${isHinted ? 'comes with' : 'waits without'} the page’s own script, and nobody is asked`, async ({
    page,
    web,
    open,
  }) => {
    put(web, { broken: true });
    await open('/');
    await press(page, 'reject');
    await expect.poll(() => got(web).length).toBeGreaterThan(0);
    const { key } = got(web)[0]![0]!;
    await open('/dist/sri.json');
    await web.settle();
    put(web);
    const head = isHinted ? '<script type="module" src="/dist/resend.js"></script>' : '';
    web.page('/', shop({ config, head }));
    for (const visit of ['next', 'the one after']) {
      web.log.length = 0;
      await open('/');
      await web.settle(500);
      const isSent = isHinted && visit === 'next';
      expect(got(web).flatMap((records) => records.map((each) => each.key))).toEqual(
        isSent ? [key] : [],
      );
      expect(web.log.filter(({ path }) => path === '/dist/ui.js')).toEqual([]);
    }
  });

test('that is never taken is a problem, and holds up nothing', async ({ page, web, open }) => {
  put(web, { status: 403 });
  await open('/');
  await press(page, 'accept');
  await expect(notice(page)).toHaveCount(0);
  await expect
    .poll(() => page.evaluate('izin.problems().map(({ code, detail }) => [code, detail])'))
    .toEqual([['records', '403']]);
  expect(await page.evaluate('izin.granted("ads")')).toBe(true);
  expect(await page.evaluate('JSON.parse(localStorage.getItem("izin-records")).queue')).toEqual([]);
});

test('is not made where the site has no endpoint', async ({ page, web, open }) => {
  web.page('/', shop({ config: { ...config, endpoint: '' } }));
  await open('/');
  await press(page, 'accept');
  await expect(notice(page)).toHaveCount(0);
  await web.settle();
  expect(web.log.filter(({ method }) => method === 'POST')).toEqual([]);
  expect(await page.evaluate('localStorage.length')).toBe(0);
});

for (const [script, lang, more] of [
  ['izin', 'id', { partners: { meta: { pixelId: '123456789012345' } } }],
  ['izin', 'pt-BR', { law: 'US-CA', categories: [{ id: 'ads', label: 'Ads' }] }],
  ['izin.marked', 'en', { partners: { own: { name: 'Own', category: 'embeds' } } }],
  ['izin.all', 'id', {}],
] as const)
  test(`is of words that the site's owner can list: ${script}, ${lang}`, async ({
    page,
    web,
    open,
  }) => {
    const own = { ...config, ...more };
    put(web);
    web.page('/', shop({ config: own, lang, script: `/dist/${script}.js` }));
    await open('/');
    const title = notice(page).getByRole('heading');
    const shown = await title.textContent();
    await press(page, 'accept');
    await expect.poll(() => got(web).length).toBe(1);
    const [record] = got(web)[0]!;
    const { stdout } = spawnSync(process.execPath, ['dist/cli/main.js', 'texts'], {
      input: JSON.stringify(own),
      encoding: 'utf8',
    });
    const list = JSON.parse(stdout);
    const words = list.texts[record!.text];
    expect(words.language).toBe(record!.language);
    expect(list).toMatchObject({ script: record!.script, rules: record!.rules });
    const asked = record!.law === '*' ? words.notice : words.asked.optout;
    expect(asked.title.replace('{site}', 'Shop')).toBe(shown);
    expect(Object.keys(list.files)).toContain(`${script}.js`);
  });
