import { accept, shop } from '../support/page.js';
import { expect, test } from '../support/test.js';

const held = 'type="text/plain" data-consent="ads"';
const js = 'text/javascript';

const events = [
  ['document', 'readystatechange'],
  ['document', 'DOMContentLoaded'],
  ['window', 'DOMContentLoaded'],
  ['window', 'load'],
  ['window', 'pageshow'],
] as const;
const listen = (who: string) =>
  events
    .map(([target, type]) => {
      const name = `${who} ${target} ${type}`;
      return `${target}.addEventListener('${type}', (event) =>
        heard.push('${name} ' + event.type + ' ' + (event.target === document)));`;
    })
    .join('\n');

test('listeners of a late script for what is over run once, and no one else hears', async ({
  web,
  open,
  page,
}) => {
  const vendor = web.partner('vendor');
  vendor.serve('/e.js', { body: listen('external'), type: js });
  const body = `<script>heard = []; ${listen('page')}
      onload = () => heard.push('page onload'); document.onreadystatechange = () => heard.push('page state')</script>
    <script ${held}>${listen('inline')}; window.onload = () => heard.push('inline onload');
      document.addEventListener('DOMContentLoaded', { handleEvent(event) {
        heard.push('object ' + event.type + (this.handleEvent !== undefined)) } });
      window.addEventListener('load', () => { throw Error('late') });
      window.addEventListener('load', null);
      heard.push('state ' + document.readyState)</script>
    <script ${held} src="${vendor.url('/e.js')}"></script>`;
  web.page('/', shop({ body }));
  await open('/');
  await page.waitForFunction('heard.includes("page window pageshow pageshow true")');
  const before = await page.evaluate<string[]>('heard.splice(0)');
  expect(before).toContain('page onload');
  await accept(page);
  await expect.poll(() => page.evaluate('heard.length')).toBe(13);
  await web.settle();
  const whose = (who: string) => [
    `${who} document readystatechange readystatechange true`,
    `${who} document DOMContentLoaded DOMContentLoaded true`,
    `${who} window DOMContentLoaded DOMContentLoaded true`,
    `${who} window load load true`,
    `${who} window pageshow pageshow true`,
  ];
  expect((await page.evaluate<string[]>('heard')).sort()).toEqual(
    [
      ...whose('inline'),
      ...whose('external'),
      'inline onload',
      'object DOMContentLoadedtrue',
      'state complete',
    ].sort(),
  );
});

test('late listeners run in the order of the events', async ({ web, open, page }) => {
  const body = `<script>heard = []</script><script ${held}>
    addEventListener('load', () => heard.push('load'));
    document.addEventListener('DOMContentLoaded', () => heard.push('ready'));
    document.addEventListener('readystatechange', () => heard.push('state'))</script>
    <script ${held}>heard.push('last tag')</script>`;
  web.page('/', shop({ body }));
  await open('/');
  await page.waitForLoadState();
  await accept(page);
  await expect.poll(() => page.evaluate('heard')).toEqual(['last tag', 'state', 'ready', 'load']);
});

test('late listeners are called as the browser calls them', async ({ web, open, page }) => {
  const body = `<script>heard = []</script><script ${held}>
    window.addEventListener('load', function (event) {
      heard.push(this === window && event.currentTarget === window ? 'window' : 'other') });
    document.addEventListener('DOMContentLoaded', function (event) {
      heard.push(this === document && event.currentTarget === document ? 'document' : 'other') });
    window.onload = function () { heard.push(this === window ? 'handler' : 'other') };
    const twice = () => heard.push('twice');
    addEventListener('load', twice); addEventListener('load', twice);
    const gone = () => heard.push('gone');
    addEventListener('load', gone); removeEventListener('load', gone);
    addEventListener('load', () => heard.push('end'))</script>`;
  web.page('/', shop({ body }));
  await open('/');
  await page.waitForLoadState();
  await accept(page);
  await expect.poll(() => page.evaluate('heard')).toContain('end');
  await web.settle();
  expect((await page.evaluate<string[]>('heard')).sort()).toEqual([
    'document',
    'end',
    'handler',
    'twice',
    'window',
  ]);
});

test('a page without navigation timing is none the worse', async ({ web, open, page }) => {
  // Fake clocks and privacy tools leave it empty.
  await page.addInitScript('performance.getEntriesByType = () => []');
  const body = `<script>heard = []; addEventListener('load', () => heard.push('load'));
    addEventListener('own', () => heard.push('own')); dispatchEvent(new Event('own'))</script>
    <script ${held}>addEventListener('load', () => {}); heard.push('tag')</script>`;
  web.page('/', shop({ body }));
  await open('/');
  await accept(page);
  await expect.poll(() => page.evaluate('heard')).toEqual(['own', 'load', 'tag']);
});
