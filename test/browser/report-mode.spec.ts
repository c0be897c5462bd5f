import { gated, remember, shop } from '../support/page.js';
import { expect, test } from '../support/test.js';
import type { Web } from '../support/web.js';

interface Entry {
  action: string;
  kind: string;
  ids: string[];
  url: string;
  by: string;
  why: string;
}

/** A page whose script asks a refused partner for things and stores some, then shows what is stored. */
const tracked = (web: Web, mode: 'report' | 'hold') => {
  const { url } = web.partner('meta');
  return shop({
    config: { ...gated, categories: [{ id: 'ads', cookies: ['_ads'] }], gate: { mode } },
    body: `<script>
new Image().src = '${url('/i.gif?user=1')}';
fetch('${url('/f?user=1')}').catch(() => {});
navigator.sendBeacon('${url('/b?user=1')}');
document.cookie = '_fbp=1';
document.cookie = '_ads=1';
localStorage.setItem('_fbq', '1');
setTimeout(() => fetch('/stored?' + localStorage.getItem('_fbq')));
</script>`,
  });
};

/** What the server saw: the partner's paths, and the shop's own proof of what was stored. */
async function seen(web: Web) {
  await expect.poll(() => web.log.filter(({ path }) => path.startsWith('/stored'))).toHaveLength(1);
  await web.settle();
  const { path, headers } = web.log.find(({ path }) => path.startsWith('/stored'))!;
  const cookies = headers.cookie!.split('; ').filter((each) => !each.startsWith('izin='));
  return [web.traffic.map(({ path }) => path).sort(), cookies.sort(), path];
}

test('in report mode nothing is held, and the ledger has what would have been', async ({
  page,
  web,
  open,
}) => {
  await remember(page, web, { no: ['ads'] });
  web.page('/', tracked(web, 'report'));
  await open('/');
  expect(await seen(web)).toEqual([
    ['/b?user=1', '/f?user=1', '/i.gif?user=1'],
    ['_ads=1', '_fbp=1'],
    '/stored?1',
  ]);

  const { url } = web.partner('meta');
  const entry = (kind: string, of: string, id = 'meta') => ({
    at: expect.any(Number),
    action: 'pass',
    kind,
    ids: [id],
    url: of,
    by: `${web.origin}/`,
    why: 'report',
  });
  expect(await page.evaluate<Entry[]>('izin.ledger()')).toEqual([
    entry('img', url('/i.gif')),
    entry('fetch', url('/f')),
    entry('beacon', url('/b')),
    entry('cookie', '_fbp'),
    entry('cookie', '_ads', 'ads'),
    entry('storage', '_fbq'),
  ]);
});

test('the same page in hold mode sends and stores nothing', async ({ page, web, open }) => {
  await remember(page, web, { no: ['ads'] });
  web.page('/', tracked(web, 'hold'));
  await open('/');
  expect(await seen(web)).toEqual([[], [], '/stored?null']);
  const entries = await page.evaluate<Entry[]>('izin.ledger()');
  expect(entries.map(({ action, kind, why }) => [action, kind, why].join(' '))).toEqual([
    'hold img address',
    'hold fetch address',
    'hold beacon address',
    'hold cookie name',
    'hold cookie name',
    'hold storage name',
  ]);
});
