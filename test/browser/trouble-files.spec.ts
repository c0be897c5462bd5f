import { shop } from '../support/page.js';
import { button, notice, preferences, press } from '../support/layers.js';
import {
  allPartners,
  collectErrors,
  expectNothingSent,
  expectProblem,
  problems,
  receivers,
  tags,
} from '../support/witness.js';
import { expect, test } from '../support/test.js';

const script = 'text/javascript';
const opener = '<a href="#izin">Privacy settings</a>';

for (const file of ['ui.js', 'locales/en.js'])
  for (const [name, answer] of Object.entries({
    'is missing': { body: 'Not found', type: 'text/plain', status: 404 },
    'is the page of an error': { body: '<!doctype html><p>Oops', type: 'text/html', status: 200 },
    'is cut short': { body: 'export const text = {', type: script, status: 200 },
    throws: { body: 'throw new Error("broken");', type: script, status: 200 },
    'exports nothing': { body: 'export {};', type: script, status: 200 },
  }))
    test(`${file} ${name}: all stays held, a problem says so`, async ({ page, web, open }) => {
      const errors = collectErrors(page);
      web.file(`/dist/${file}`, answer.body, answer.type, { status: answer.status });
      web.page('/', shop({ body: tags(web) + opener }));
      await open('/');
      await expectProblem(page, 'ui');
      await page.getByRole('link', { name: 'Privacy settings' }).click();
      await expectNothingSent(page, web);
      await expect(notice(page)).toBeHidden();
      expect((await problems(page)).map(({ code }) => code)).toContain('ui');
      expect(errors).toEqual([]);
    });

test('preferences.js that failed leaves the notice to refuse with, and is fetched again', async ({
  page,
  web,
  open,
}) => {
  const errors = collectErrors(page);
  await page.route('**/preferences.js', (route) => route.abort());
  web.page('/', shop({ body: tags(web) + opener }));
  await open('/');
  await press(page, 'manage');
  await expectProblem(page, 'ui');
  await expect(notice(page)).toBeVisible();
  await page.unroute('**/preferences.js');
  await press(page, 'manage');
  await expect(preferences(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await press(page, 'reject');
  await expect(notice(page)).toHaveCount(0);
  await expectNothingSent(page, web);
  expect(errors).toEqual([]);
});

test('late.js that failed lets no script run, and is fetched again', async ({
  page,
  web,
  open,
}) => {
  const errors = collectErrors(page);
  await page.route('**/late.js', (route) => route.abort());
  web.page('/', shop({ body: tags(web) + opener }));
  await open('/');
  await press(page, 'accept');
  await expectProblem(page, 'release');
  const pixel = web.partner('meta');
  expect(pixel.hits()).toBe(0);
  await page.unroute('**/late.js');
  await page.getByRole('link', { name: 'Privacy settings' }).click();
  await button(preferences(page), 'accept').click();
  await expect.poll(() => pixel.hits()).toBe(1);
  expect((await problems(page)).map(({ code }) => code)).toEqual(['release']);
  expect(errors).toEqual([]);
});

test('what a press may need is fetched when somebody comes near the notice, not before', async ({
  page,
  web,
  open,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  web.page('/', shop());
  await open('/');
  await notice(page).waitFor();
  await web.settle();
  expect(fetched.filter((path) => path.startsWith('/dist/'))).toHaveLength(3);
  await notice(page).hover();
  await expect.poll(() => fetched).toContain('/dist/preferences.js');
});

test('ui.js cut off by the network: all stays held, also when problems.js is cut off', async ({
  page,
  web,
  open,
}) => {
  const errors = collectErrors(page);
  await page.route(/\/(ui|problems)\.js$/, (route) => route.abort());
  web.page('/', shop({ body: tags(web) }));
  await open('/');
  await expect.poll(async () => (await problems(page)).map(({ code }) => code)).toEqual(['ui']);
  await expectNothingSent(page, web);
  expect(errors).toEqual([]);
});

test('ui.js that failed once does not keep a visitor from refusing', async ({
  page,
  web,
  open,
}) => {
  await page.route('**/ui.js', (route) => route.abort());
  web.page('/', shop({ body: tags(web) + opener }));
  await page.context().addCookies([
    {
      name: 'izin',
      value: `v=1&id=${'a'.repeat(22)}&at=${Math.floor(Date.now() / 1000)}&rev=1&law=*&by=accept&yes=&no=ads`,
      url: web.origin,
    },
  ]);
  await open('/');
  await page.evaluate('izin.accept()');
  await expectProblem(page, 'ui');
  await expectNothingSent(page, web);
  expect(await page.evaluate('izin.granted("ads")')).toBe(false);
});

test('a slow script in the head, while ui.js is there already, delays the notice only', async ({
  page,
  web,
  open,
}) => {
  const errors = collectErrors(page);
  web.file('/slow.js', '', script, { delay: 1500 });
  web.page('/', shop({ head: '<script src="/slow.js"></script>', body: tags(web) }));
  await open('/');
  await expect(notice(page)).toBeVisible();
  expect(await problems(page)).toEqual([]);
  await press(page, 'accept');
  await expect.poll(() => receivers(web)).toEqual(allPartners);
  expect(errors).toEqual([]);
});

const failures: Record<string, string> = {
  'that is thrown': '<script>throw new Error("of the page")</script>',
  'in its syntax': '<script>function (</script>',
  'that rejects': '<script>Promise.reject(new Error("of the page"))</script>',
};
for (const [name, failure] of Object.entries(failures))
  for (const place of ['before', 'after'] as const)
    test(`an error ${name} ${place} our script changes nothing`, async ({ page, web, open }) => {
      const errors = collectErrors(page);
      const html = shop({ body: tags(web) });
      const ours = /<script src="[^"]*izin\.js"><\/script>/;
      const pair = (own: string) => (place === 'before' ? failure + own : own + failure);
      web.page('/', html.replace(ours, pair));
      await open('/');
      await expect(notice(page)).toBeVisible();
      await expectNothingSent(page, web);
      await press(page, 'accept');
      await expect.poll(() => receivers(web)).toEqual(allPartners);
      expect(errors).toHaveLength(1);
    });

test("an error in the page's own listener does not stop a release", async ({ page, web, open }) => {
  const errors = collectErrors(page);
  const head = `<script>izin.on('decision', () => { throw new Error('of the page') });
document.addEventListener('izin:release', () => { throw new Error('of the page') });</script>`;
  web.page('/', shop({ head, body: tags(web) }));
  await open('/');
  await press(page, 'accept');
  await expect.poll(() => receivers(web)).toEqual(allPartners);
  expect(new Set(errors)).toEqual(new Set(['Error: of the page']));
});

test('a page without a block and without a call holds everything', async ({ page, web, open }) => {
  const errors = collectErrors(page);
  web.page(
    '/',
    shop({ body: tags(web) }).replace(/<script type="application\/json".*?<\/script>/s, ''),
  );
  await open('/');
  await page.evaluate('izin.accept(); izin.open("notice"); izin.close(); izin.scan()');
  await expectNothingSent(page, web);
  await expect(preferences(page)).toBeHidden();
  expect(errors).toEqual([]);
});
