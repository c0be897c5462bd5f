import { createHash } from 'node:crypto';
import { accept, shop } from '../support/page.js';
import { expect, test } from '../support/test.js';

const held = 'type="text/plain" data-consent="ads"';
const js = 'text/javascript';

test('document.currentScript is the tag that stands there', async ({ web, open, page }) => {
  const vendor = web.partner('vendor');
  const look = `{ const s = document.currentScript; (self.seen ||= []).push([s.id, s.dataset.key,
    s.getAttribute('src'), s.className, s.parentNode.id, s.previousElementSibling?.id,
    document.getElementById(s.id) === s, [...document.scripts].includes(s)].join()) }`;
  vendor.serve('/s.js', { body: look, type: js });
  const src = vendor.url('/s.js');
  const tag = (id: string, more: string, text = '') =>
    `<script id="${id}" class="x y" data-key="k-${id}" ${more}>${text}</script>`;
  const body = `<div id="one"><p id="p"></p>${tag('a', held, look)}</div>
    <div id="two"><p id="q"></p>${tag('b', `${held} src="${src}"`)}</div>
    <div id="three"><p id="r"></p><noframes data-consent="ads">${tag('c', '', look)}
      ${tag('d', `src="${src}"`)}</noframes></div>
    <div id="four"><p id="t"></p>${tag('e', `${held} async src="${src}"`)}</div>`;
  web.page('/', shop({ body }));
  await open('/');
  await accept(page);
  await expect.poll(() => page.evaluate('self.seen?.length')).toBe(5);
  expect(await page.evaluate<string[]>('seen.sort()')).toEqual([
    'a,k-a,,x y,one,p,true,true',
    `b,k-b,${src},x y,two,q,true,true`,
    'c,k-c,,x y,three,r,true,true',
    `d,k-d,${src},x y,three,c,true,true`,
    `e,k-e,${src},x y,four,t,true,true`,
  ]);
});

test('handlers and listeners of the tag fire once, and on the tag', async ({ web, open, page }) => {
  const vendor = web.partner('vendor');
  for (const file of ['/gone.js', '/gone2.js']) vendor.serve(file, { status: 404 });
  const log = (id: string) => `onload="heard.push('${id} load ' + this.id + event.type)"
    onerror="heard.push('${id} error ' + this.id + event.type)"`;
  const tag = (id: string, file: string, more = held) =>
    `<script id="${id}" ${log(id)} ${more} src="${vendor.url(file)}"></script>`;
  const body = `<script>heard = []</script>${tag('a', '/a.js')}${tag('b', '/gone.js')}
    ${tag('c', '/c.js', `${held} async`)}${tag('d', '/d.js', `${held} data-type="module"`)}
    <noframes data-consent="ads">${tag('e', '/e.js', '')}${tag('f', '/gone2.js', '')}</noframes>
    <script>for (const id of ['a', 'b', 'c', 'd']) for (const type of ['load', 'error'])
      document.getElementById(id).addEventListener(type, { handleEvent(event) {
        heard.push(id + ' listener ' + event.type + (event.target.id === id)) } })</script>`;
  web.page('/', shop({ body }));
  await open('/');
  await accept(page);
  await expect.poll(() => vendor.log.length).toBe(6);
  await web.settle();
  expect(await page.evaluate<string[]>('heard.sort()')).toEqual([
    'a listener loadtrue',
    'a load aload',
    'b error berror',
    'b listener errortrue',
    'c listener loadtrue',
    'c load cload',
    'd listener loadtrue',
    'd load dload',
    'e load eload',
    'f error ferror',
  ]);
});

test('an error inside a tag is the page’s to hear, and changes nothing for the next', async ({
  web,
  open,
  page,
}) => {
  const vendor = web.partner('vendor');
  vendor.serve('/throw.js', { body: "throw Error('external')", type: js });
  const body = `<script>errors = []; addEventListener('error', (e) => errors.push(e.message))</script>
    <script ${held}>throw Error('inline')</script><script ${held}>syntax error</script>
    <script ${held} crossorigin src="${vendor.url('/throw.js')}"></script>
    <script ${held}>self.after = true</script>`;
  web.page('/', shop({ body }));
  await open('/');
  await accept(page);
  await expect.poll(() => page.evaluate('self.after')).toBe(true);
  expect(await page.evaluate('errors')).toEqual([
    'Uncaught Error: inline',
    expect.stringContaining('SyntaxError'),
    'Uncaught Error: external',
  ]);
  expect(await page.evaluate('izin.problems()')).toEqual([]);
});

test('attributes of the tag reach the request', async ({ web, open, page }) => {
  const vendor = web.partner('vendor');
  const body = 'self.ran = [...(self.ran ?? []), document.currentScript?.src.slice(-4)]';
  const hash = `sha384-${createHash('sha384').update(body).digest('base64')}`;
  const wrong = `sha384-${createHash('sha384').update('other').digest('base64')}`;
  const rows: Record<string, string> = {
    '1.js': '',
    '2.js': 'crossorigin',
    '3.js': 'crossorigin="use-credentials"',
    '4.js': `crossorigin integrity="${hash}"`,
    '5.js': `crossorigin integrity="${wrong}"`,
    '6.js': 'referrerpolicy="no-referrer"',
    '7.js': 'referrerpolicy="unsafe-url" fetchpriority="low" charset="utf-8"',
  };
  // With credentials no wildcard will do.
  const cors = {
    'access-control-allow-origin': web.origin,
    'access-control-allow-credentials': 'true',
  };
  for (const file in rows) vendor.serve(`/${file}`, { body, type: js, headers: cors });
  const tags = Object.entries(rows).map(
    ([file, more]) => `<script ${held} ${more} src="${vendor.url(`/${file}`)}"></script>`,
  );
  web.page('/deep', shop({ body: `${tags.join('')}<script ${held}>self.isDone = true</script>` }));
  await open('/deep');
  await accept(page);
  await expect.poll(() => page.evaluate('self.isDone')).toBe(true);
  expect(await page.evaluate('ran')).toEqual(['1.js', '2.js', '3.js', '4.js', '6.js', '7.js']);
  // One request each: what a look-ahead fetched is what runs.
  const seen = vendor.log.toSorted((one, two) => one.path.localeCompare(two.path));
  expect(seen.map(({ path, headers }) => [path, headers.origin, headers.referer])).toEqual([
    ['/1.js', undefined, `${web.origin}/`],
    ['/2.js', web.origin, `${web.origin}/`],
    ['/3.js', web.origin, `${web.origin}/`],
    ['/4.js', web.origin, `${web.origin}/`],
    ['/5.js', web.origin, `${web.origin}/`],
    ['/6.js', undefined, undefined],
    ['/7.js', undefined, `${web.origin}/deep`],
  ]);
});

test('what the look-ahead adds to the page goes away again', async ({ web, open, page }) => {
  const vendor = web.partner('vendor');
  const tag = (file: string) =>
    `<script ${held} id="${file}" src="${vendor.url(`/${file}.js`)}"></script>`;
  web.page('/', shop({ body: ['a', 'b', 'c'].map(tag).join('') }));
  await open('/');
  await accept(page);
  await expect.poll(() => page.evaluate('self.ran?.length')).toBe(3);
  await expect(page.locator('link[as=script]')).toHaveCount(0);
});
