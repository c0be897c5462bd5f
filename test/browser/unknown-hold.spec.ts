import { remember, shop } from '../support/page.js';
import { expect, test } from '../support/test.js';
import type { Web } from '../support/web.js';
import { receivers } from '../support/witness.js';

const partner = (id: string, category: string) => ({ name: id, category, hosts: [`${id}.test`] });

/** A page whose script asks everyone by several ways; no partner names `other`. */
const asking = (web: Web, unknown: 'hold' | 'allow') => {
  const names = ['meta', 'maps', 'pay', 'other'];
  const origins = [...names.map((name) => web.partner(name).origin), ''];
  return shop({
    config: {
      site: { name: 'Shop' },
      partners: {
        meta: partner('meta', 'ads'),
        maps: partner('maps', 'embeds'),
        pay: partner('pay', 'necessary'),
      },
      gate: { unknown },
    },
    body: `<a href="${web.partner('other').url('/landing.html')}">Away</a><script>
for (const origin of ${JSON.stringify(origins)}) {
  new Image().src = origin + '/i.gif';
  fetch(origin + '/f').catch(() => {});
  navigator.sendBeacon(origin + '/b');
  document.head.append(Object.assign(document.createElement('script'), { src: origin + '/s.js' }));
  document.body.insertAdjacentHTML('beforeend', '<iframe title="x" src="' + origin + '/p.html"></iframe>');
}
</script>`,
  });
};

const paths = ['/b', '/f', '/i.gif', '/p.html', '/s.js'];
/** Paths of the page's own requests that came to a log. */
const arrived = (log: readonly { path: string }[]) =>
  log
    .map(({ path }) => path)
    .filter((path) => paths.includes(path))
    .sort();

const visitors = {
  'who has not decided': undefined,
  'who has refused': { no: ['ads', 'embeds'] },
  'who wants maps': { yes: ['embeds'], no: ['ads'] },
};
for (const [who, choice] of Object.entries(visitors))
  test(`unknown hosts are held for one ${who}, the site’s own and necessary ones never`, async ({
    page,
    web,
    open,
  }) => {
    if (choice) await remember(page, web, choice);
    web.page('/', asking(web, 'hold'));
    await open('/');
    await web.settle();
    const isGranted = who === 'who wants maps';
    expect(receivers(web)).toEqual(isGranted ? ['maps', 'pay'] : ['pay']);
    expect(arrived(web.log)).toEqual(paths);
    expect(arrived(web.partner('pay').log)).toEqual(paths);
    expect(arrived(web.partner('maps').log)).toEqual(isGranted ? paths : []);
    const ids = await page.evaluate(
      `izin.ledger().filter(({ action, url }) => action === 'hold' && url.includes('other.test')).map(({ ids }) => ids)`,
    );
    expect(ids).toEqual(paths.map(() => ['?']));
  });

test('unknown hosts go by default', async ({ page, web, open }) => {
  await remember(page, web, { no: ['ads', 'embeds'] });
  web.page('/', asking(web, 'allow'));
  await open('/');
  await web.settle();
  expect(receivers(web)).toEqual(['other', 'pay']);
  expect(arrived(web.partner('other').log)).toEqual(paths);
});

test('a link leads to an unknown host', async ({ page, web, open }) => {
  await remember(page, web, { no: ['ads', 'embeds'] });
  web.page('/', asking(web, 'hold'));
  await open('/');
  await page.getByRole('link', { name: 'Away' }).click();
  await page.waitForURL(web.partner('other').url('/landing.html'));
  expect(web.partner('other').hits('/landing.html')).toBe(1);
});
