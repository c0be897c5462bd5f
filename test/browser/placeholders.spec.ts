import type { Page } from '@playwright/test';
import { audit } from '../support/axe.js';
import { notice, storedDecision } from '../support/layers.js';
import { config, reject, remember, shop } from '../support/page.js';
import { expect, test } from '../support/test.js';
import type { Web } from '../support/web.js';

const refused = { no: ['ads', 'analytics', 'embeds'] };
const builds = ['/dist/izin.js', '/dist/izin.marked.js', '/dist/izin.all.js'];
/** Maps and films are partners for content, with hosts, so that the automatic gate holds them as well. */
const partners = (web: Web) => ({
  ...config.partners,
  maps: { name: 'Maps', category: 'embeds', hosts: [new URL(web.partner('maps').origin).host] },
  film: { name: 'Film', category: 'embeds', hosts: [new URL(web.partner('film').origin).host] },
  meta: { name: 'Meta', category: 'ads', hosts: [new URL(web.partner('meta').origin).host] },
});
const setUp = (web: Web, body: string, more: object = {}) =>
  shop({ ...more, config: { ...config, partners: partners(web) }, body });
const frame = (web: Web, name: string, more = '') =>
  `<iframe title="${name}" data-consent="${name}" data-src="${web.partner(name).url('/f.html')}" ${more}></iframe>`;
const boxes = (page: Page) => page.locator('[data-izin-placeholder]');
const press = (page: Page, action: 'once' | 'always', at = 0) =>
  boxes(page).nth(at).locator(`[data-izin-action=${action}]`).click();
const asked = (web: Web) => web.traffic.map(({ partner }) => partner).sort();

for (const script of builds) {
  test(`a held frame says who it comes from, and loads once: ${script}`, async ({
    page,
    web,
    open,
  }) => {
    const two = frame(web, 'maps') + frame(web, 'film');
    web.page('/', setUp(web, two, { script }));
    await remember(page, web, refused);
    await open('/');
    await expect(boxes(page)).toHaveCount(2);
    await expect(boxes(page).first()).toContainText('This content comes from Maps');
    const [once, always] = await boxes(page).first().locator('button').all();
    const [left, right] = [await once!.boundingBox(), await always!.boundingBox()];
    expect([left!.width, left!.height]).toEqual([right!.width, right!.height]);
    expect(asked(web)).toEqual([]);
    await press(page, 'once');
    await expect(boxes(page)).toHaveCount(1);
    await expect.poll(() => asked(web)).toEqual(['maps']);
    await expect(page.frameLocator('[title=maps]').locator('body')).toBeVisible();
    expect((await storedDecision(page))?.get('no')).toBe('ads.analytics.embeds');
    expect(await page.evaluate('izin.granted("maps")')).toBe(false);
    const entries = await page.evaluate('izin.ledger().map(({ action, ids }) => action + ids)');
    expect(entries).toContain('releasemaps');
    await page.reload();
    await expect(boxes(page)).toHaveCount(2);
  });

  test(`“always allow” grants that partner alone, for good: ${script}`, async ({
    page,
    web,
    open,
  }) => {
    web.page('/', setUp(web, frame(web, 'maps') + frame(web, 'film'), { script }));
    await open('/');
    await reject(page);
    await expect(boxes(page)).toHaveCount(2);
    await press(page, 'always');
    await expect(boxes(page)).toHaveCount(1);
    await expect.poll(() => asked(web)).toEqual(['maps']);
    expect((await storedDecision(page))?.get('yes')).toBe('maps');
    await page.reload();
    await expect(boxes(page)).toHaveCount(1);
    await expect.poll(() => asked(web)).toEqual(['maps', 'maps']);
    await page.evaluate('izin.withdraw()');
    await expect(boxes(page)).toHaveCount(2);
  });
}

for (const action of ['once', 'always'])
  test(`by keyboard, the focus goes on to what takes its place: ${action}`, async ({
    page,
    web,
    open,
  }) => {
    // Without controls a film takes no focus by itself.
    const film = frame(web, 'film').replaceAll('iframe', 'video');
    web.page('/', setUp(web, film + frame(web, 'maps')));
    await remember(page, web, refused);
    await open('/');
    await expect(boxes(page)).toHaveCount(2);
    for (const [left, title] of [
      [1, 'film'],
      [0, 'maps'],
    ] as const) {
      await boxes(page).first().locator(`[data-izin-action=${action}]`).press('Enter');
      await expect(boxes(page)).toHaveCount(left);
      await expect(page.getByTitle(title)).toBeFocused();
    }
  });

for (const size of ['width="160" height="90"', 'width="200" height="150"'])
  test(`a small one shows its choices first, and has the embed’s name: ${size}`, async ({
    page,
    web,
    open,
  }) => {
    web.page('/', setUp(web, frame(web, 'maps', size)));
    await remember(page, web, refused);
    await open('/');
    const box = (await boxes(page).boundingBox())!;
    const once = (await boxes(page).locator('[data-izin-action=once]').boundingBox())!;
    expect(once.y).toBeGreaterThanOrEqual(box.y);
    expect(once.y + once.height).toBeLessThanOrEqual(box.y + box.height);
    await expect(page.getByRole('group', { name: 'maps' })).toBeVisible();
  });

test('the automatic gate’s frames have them, too, whenever they come', async ({
  page,
  web,
  open,
}) => {
  const script = `<div id="late"></div>`;
  web.page('/', setUp(web, script));
  await remember(page, web, refused);
  await open('/');
  await page.evaluate((url) => {
    const late = document.querySelector('#late')!;
    late.innerHTML = `<iframe title="html" src="${url}"></iframe>`;
    late.append(Object.assign(document.createElement('iframe'), { src: url, title: 'dom' }));
  }, web.partner('film').url('/f.html'));
  await expect(boxes(page)).toHaveCount(2);
  expect(asked(web)).toEqual([]);
  await press(page, 'once', 1);
  await expect.poll(() => asked(web)).toEqual(['film']);
  await expect(boxes(page)).toHaveCount(1);
});

/** Ways in which sites size what they embed. */
const sizes: Record<string, string> = {
  'by attributes': '<div>#</div>',
  'as usual': '<p>a # b</p>',
  'by a rule': '<style>.wide { width: 50%; height: 200px; border: 0 }</style><div>#</div>',
  'by its ratio':
    '<style>.wide { width: 100%; aspect-ratio: 16/9; height: auto; display: block; border: 0; margin: 1em 0 }</style><div>#</div>',
  'as a frame that fills its place':
    '<style>.wide { position: absolute; inset: 0; width: 100%; height: 100%; border: 0 }</style><div style="position: relative; padding-bottom: 56.25%; height: 0">#</div>',
  'in a grid':
    '<style>.wide { grid-column: 2; width: auto; height: 120px; border: 0 }</style><div style="display: grid; grid-template-columns: 1fr 300px">#</div>',
};
for (const [name, place] of Object.entries(sizes))
  test(`it has the size and place that the page gives ${name}, and shifts nothing`, async ({
    page,
    web,
    open,
  }) => {
    const more = name === 'by attributes' ? 'width="420" height="236"' : 'class="wide"';
    const body = (held: string) => `${place.replace('#', () => held)}<p id="after">after</p>`;
    const plain = frame(web, 'maps', more).replace(/data-consent="\w+" data-src="[^"]+"/, '');
    web.page('/plain', `<!doctype html><meta charset="utf-8"><h1>Shop</h1>${body(plain)}`);
    web.page('/', setUp(web, body(frame(web, 'maps', more))));
    await remember(page, web, refused);
    for (const width of [1000, 400]) {
      await page.setViewportSize({ width, height: 700 });
      await open('/plain');
      const wanted = await page.locator('iframe').boundingBox();
      const after = await page.locator('#after').boundingBox();
      await open('/');
      await expect(boxes(page)).toHaveCount(1);
      const found = (await boxes(page).boundingBox())!;
      for (const side of ['x', 'y', 'width', 'height'] as const)
        expect(Math.abs(found[side] - wanted![side]), `${side} at ${width}`).toBeLessThanOrEqual(1);
      expect(
        Math.abs((await page.locator('#after').boundingBox())!.y - after!.y),
      ).toBeLessThanOrEqual(1);
    }
  });

test('what carries no content has none: pixels, ads, and what the page hides', async ({
  page,
  web,
  open,
}) => {
  web.page(
    '/',
    setUp(
      web,
      frame(web, 'maps', 'width="1" height="1"') +
        frame(web, 'maps', 'style="display: none"') +
        frame(web, 'maps', 'style="visibility: hidden"') +
        frame(web, 'meta') +
        frame(web, 'film'),
    ),
  );
  await remember(page, web, refused);
  await open('/');
  await expect(boxes(page)).toHaveCount(1);
  await web.settle(200);
  await expect(boxes(page)).toHaveCount(1);
});

test('fifty of them come within a blink, and in hidden tabs as well', async ({
  page,
  web,
  open,
}) => {
  const fifty = Array.from({ length: 50 }, () => frame(web, 'maps')).join('');
  web.page('/', setUp(web, `<div id="tab" hidden>${fifty}</div>`));
  await remember(page, web, refused);
  await open('/');
  await expect(boxes(page)).toHaveCount(50);
  await page.evaluate(() => (document.querySelector<HTMLElement>('#tab')!.hidden = false));
  const box = await boxes(page).first().boundingBox();
  // With the edges that frames have.
  expect([box!.width, box!.height]).toEqual([304, 154]);
  await press(page, 'always', 49);
  await expect(boxes(page)).toHaveCount(0);
  await expect.poll(() => asked(web).length).toBe(50);
});

test('it goes with the embed that the page takes away', async ({ page, web, open }) => {
  web.page('/', setUp(web, `<main>${frame(web, 'maps')}</main>`));
  await remember(page, web, refused);
  await open('/');
  await expect(boxes(page)).toHaveCount(1);
  await page.evaluate(() => document.querySelector('iframe')!.remove());
  await expect(boxes(page)).toHaveCount(0);
});

test('a click by code loads nothing', async ({ page, web, open }) => {
  const code = `<script>setInterval(() => document.querySelector('[data-izin-placeholder]')?.shadowRoot.querySelectorAll('button').forEach((one) => one.click()), 50)</script>`;
  web.page('/', setUp(web, frame(web, 'maps') + code));
  await remember(page, web, refused);
  // Whatever Playwright evaluates counts as a person's act: it only waits here.
  await open('/');
  await web.settle(1000);
  expect(asked(web)).toEqual([]);
  await expect(boxes(page)).toHaveCount(1);
});

test('it reads well, has a poster of the site’s, and nothing for axe', async ({
  page,
  web,
  open,
}) => {
  web.file('/map.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'image/svg+xml');
  web.page(
    '/',
    setUp(
      web,
      `<main>${frame(web, 'maps', 'width="400" height="300" data-izin-poster="/map.svg"')}</main>`,
    ),
  );
  await remember(page, web, refused);
  await open('/');
  await expect(boxes(page)).toHaveCount(1);
  await expect.poll(() => web.log.some(({ path }) => path === '/map.svg')).toBe(true);
  expect(await audit(page, 'main')).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await audit(page, 'main')).toEqual([]);
});

test('YouTube’s frame says who it plays for', async ({ page, web, open }) => {
  const film = `<iframe title="Film" data-consent="youtube" data-src="https://www.youtube-nocookie.com/embed/x"></iframe>`;
  web.page(
    '/',
    shop({ config: { site: { name: 'Shop' }, partners: { youtube: {} } }, body: film }),
  );
  await open('/');
  await expect(notice(page)).toBeVisible();
  await expect(boxes(page)).toContainText('YouTube');
  await expect(page.locator('iframe')).toHaveAttribute(
    'referrerpolicy',
    'strict-origin-when-cross-origin',
  );
});

test('one that a whole category releases says so', async ({ page, web, open }) => {
  const url = web.partner('film').url('/f.html');
  const held = `<iframe title="f" data-consent="embeds" data-src="${url}"></iframe>`;
  web.page('/', setUp(web, held));
  await remember(page, web, refused);
  await open('/');
  await expect(boxes(page)).toContainText('This content comes from Film,');
  await expect(boxes(page)).toContainText('Always allow Third-party content');
  await press(page, 'always');
  await expect.poll(() => asked(web)).toEqual(['film']);
  expect((await storedDecision(page))?.get('yes')).toContain('embeds');
});
