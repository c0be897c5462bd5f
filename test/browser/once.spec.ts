import type { Page } from '@playwright/test';
import { accept, config, remember, shop } from '../support/page.js';
import { expect, test } from '../support/test.js';
import type { Web } from '../support/web.js';

const held = 'type="text/plain" data-consent="ads"';
const free = { ...config, trustedGrants: false };
const withdraw = (page: Page) => page.evaluate('izin.withdraw()');
const grant = (page: Page) => page.evaluate('izin.save({ ads: true })');
const asked = (web: Web) => web.traffic.map(({ path }) => path).sort();

test('tags run once, whatever is withdrawn and granted again', async ({ web, open, page }) => {
  const { url } = web.partner('a');
  const body = `<script>ran = []</script><script ${held}>ran.push('inline')</script>
    <script ${held} src="${url('/a.js')}"></script><script ${held} data-type="module" src="${url('/m.js')}"></script>
    <img data-consent="ads" alt="" data-src="${url('/i.gif')}">
    <iframe data-consent="ads" data-src="${url('/hidden.html')}" style="display:none"></iframe>
    <iframe data-consent="ads" data-src="${url('/tiny.html')}" width="1" height="1" style="border:0"></iframe>
    <iframe data-consent="ads" data-src="${url('/seen.html')}" width="200" height="100"></iframe>
    <noframes data-consent="ads"><script>ran.push('box')</script><script src="${url('/b.js')}"></script>
    <img alt="" src="${url('/box.gif')}"><iframe src="${url('/box.html')}" hidden></iframe></noframes>`;
  web.page('/', shop({ config: free, body }));
  await open('/');
  await grant(page);
  const once = ['/a.js', '/b.js', '/box.gif', '/box.html', '/hidden.html', '/i.gif', '/m.js'];
  const first = [...once, '/seen.html', '/tiny.html'];
  await expect.poll(() => asked(web)).toEqual(first);
  await expect.poll(() => page.evaluate('ran.length')).toBe(5);
  for (const _ of [1, 2]) {
    await withdraw(page);
    await web.settle();
    await grant(page);
    await web.settle();
  }
  // What a visitor sees comes back; what only counts them doesn't count again.
  const seen = ['/seen.html', '/seen.html'];
  expect(asked(web)).toEqual([...first, ...seen].sort());
  expect(await page.evaluate('ran.length')).toBe(5);
});

test('a visible frame stops talking when its grant goes, and comes back with it', async ({
  web,
  open,
  page,
}) => {
  const maps = web.partner('maps');
  maps.serve('/map', {
    body: "<!doctype html><script>setInterval(() => fetch('/poll' + location.search), 40)</script>map",
    type: 'text/html',
  });
  const frame = (more: string) => `<iframe ${more} width="300" height="200"></iframe>`;
  const body = `${frame(`data-consent="maps" data-src="${maps.url('/map?1')}"`)}
    <template data-consent="maps">${frame(`src="${maps.url('/map?2')}"`)}</template>
    <object data-consent="maps" data-data="${maps.url('/map?3')}" width="300" height="200"></object>
    <embed data-consent="maps" data-src="${maps.url('/map?4')}" width="300" height="200">`;
  web.page('/', shop({ config: free, body }));
  await open('/');
  await page.evaluate('izin.save({ maps: true })');
  await expect.poll(() => maps.hits('/map')).toBe(4);
  await expect.poll(() => maps.hits('/poll')).toBeGreaterThan(5);
  await withdraw(page);
  /** Says which frames still talk, after a time in which each of them would have. */
  const polledBy = async () => {
    const before = maps.log.length;
    await page.waitForTimeout(400);
    return [...new Set(maps.log.slice(before).map(({ path }) => path))].sort();
  };
  await expect.poll(polledBy).toEqual([]);
  const polled = maps.hits('/poll');
  expect(maps.hits('/map')).toBe(4);
  expect(page.frames().filter((each) => each.url().includes('maps.test'))).toEqual([]);
  await page.evaluate('izin.save({ maps: true })');
  await expect.poll(() => maps.hits('/map')).toBe(8);
  await expect.poll(() => maps.hits('/poll')).toBeGreaterThan(polled);
});

test('taking a frame away leaves the history alone', async ({ web, open, page }) => {
  const maps = web.partner('maps');
  web.page('/first', '<!doctype html><title>First</title>');
  const body = `<iframe data-consent="maps" data-src="${maps.url('/map.html')}" width="300"></iframe>`;
  web.page('/', shop({ config: free, body }));
  await open('/first');
  await open('/');
  const length = await page.evaluate('history.length');
  await page.evaluate('izin.save({ maps: true })');
  await expect.poll(() => maps.hits('/map')).toBe(1);
  await page.frameLocator('iframe').getByText('partner').waitFor();
  expect(await page.evaluate('history.length')).toBe(length);
  await withdraw(page);
  await expect(page.locator('iframe[src*=map]')).toHaveCount(0);
  await web.settle();
  await page.evaluate('history.back()');
  await expect(page).toHaveTitle('First');
  expect(maps.hits('/map')).toBe(1);
});

test('a tag that is moved does not run again', async ({ web, open, page }) => {
  const { url } = web.partner('a');
  const body = `<div id="from"><script ${held}>(self.ran ||= []).push('inline')</script>
    <script ${held} src="${url('/a.js')}"></script><img data-consent="ads" alt="" data-src="${url('/a.gif')}">
    <noframes data-consent="ads"><script src="${url('/b.js')}"></script></noframes></div><div id="to"></div>`;
  await remember(page, web, { yes: ['ads'] });
  web.page('/', shop({ body }));
  await open('/');
  await expect.poll(() => asked(web)).toEqual(['/a.gif', '/a.js', '/b.js']);
  await page.evaluate(
    "document.querySelector('#to').append(...document.querySelector('#from').childNodes)",
  );
  await page.evaluate(`const from = document.querySelector('#from'), to = document.querySelector('#to');
    document.body.prepend(to); to.remove(); setTimeout(() => document.body.append(to), 50)`);
  await page.evaluate('izin.scan()');
  await web.settle();
  expect(asked(web)).toEqual(['/a.gif', '/a.js', '/b.js']);
  expect(await page.evaluate('ran')).toHaveLength(3);
});

test('each tag that is new runs; after a withdrawal new ones are held', async ({
  web,
  open,
  page,
}) => {
  const { url } = web.partner('a');
  const add = (file: string) =>
    page.evaluate(
      (html) => document.body.insertAdjacentHTML('beforeend', html),
      `<script ${held} src="${url(file)}"></script>`,
    );
  web.page('/', shop({ config: free }));
  await open('/');
  await grant(page);
  // Two tags of one address are two tags.
  await add('/a.js');
  await add('/a.js');
  await expect.poll(() => page.evaluate('self.ran')).toEqual(['/a.js', '/a.js']);
  const before = web.traffic.length;
  await withdraw(page);
  await add('/b.js');
  await web.settle();
  expect(web.traffic).toHaveLength(before);
  await grant(page);
  await expect.poll(() => asked(web).slice(before)).toEqual(['/b.js']);
});

test('what is withdrawn while it waits does not run', async ({ web, open, page }) => {
  const slow = web.partner('slow');
  slow.serve('/s.js', { body: 'self.slow = 1', type: 'text/javascript', delay: 500 });
  const body = `<script ${held} src="${slow.url('/s.js')}"></script>
    <script ${held}>(self.ran ||= []).push('behind')</script>
    <script ${held} defer src="${slow.url('/d.js')}"></script>`;
  web.page('/', shop({ config: free, body }));
  await open('/');
  await page.locator('[data-izin-layer=notice]').waitFor();
  await accept(page);
  // It is fetched ahead of its turn; withdrawn before that, it would not run either.
  await page
    .locator('script[src$="/s.js"]:not([type="text/plain"])')
    .waitFor({ state: 'attached' });
  await withdraw(page);
  await expect.poll(() => page.evaluate('self.slow')).toBe(1);
  await web.settle();
  expect(await page.evaluate('self.ran')).toBeUndefined();
  await grant(page);
  await expect.poll(() => page.evaluate('self.ran')).toEqual(['behind', '/d.js']);
  expect(slow.hits('/s.js')).toBe(1);
});
