import type { Page } from '@playwright/test';
import { accept, remember, shop } from '../support/page.js';
import { writeTag, kinds, type Kind, type Tag } from '../support/tags.js';
import { expect, test } from '../support/test.js';
import type { Web } from '../support/web.js';

const tags = (list: readonly Kind[]): Tag[] =>
  list.map((kind, index) => ({ kind, name: `${index}-${kind.replaceAll(' ', '-')}` }));

const contract = tags([
  'inline',
  'slow',
  'inline',
  'fast',
  'async',
  'defer',
  'defer',
  'inline module',
  'module',
  'inline',
]);

/** Loads a page with the tags, and gives the order in which they ran. */
type Load = (page: Page, web: Web, list: readonly Tag[]) => Promise<string[]>;

async function order(page: Page, web: Web): Promise<string[]> {
  const read = () => page.evaluate<string[]>('self.order ?? []');
  let last: string[] = [];
  await expect
    .poll(async () => {
      await web.settle();
      const before = last;
      last = await read();
      return last.length > 0 && last.length === before.length;
    })
    .toBe(true);
  return last;
}

const markup = (web: Web, list: readonly Tag[], isHeld: boolean) =>
  list.map((tag) => `${writeTag(web, tag, isHeld)}<p>text</p>`).join('\n');

const native: Load = async (page, web, list) => {
  web.page('/native', `<!doctype html><body>${markup(web, list, false)}`);
  await page.goto(`${web.origin}/native`);
  return order(page, web);
};
const loads: Record<string, Load> = {
  'on the first grant': async (page, web, list) => {
    web.page('/', shop({ body: markup(web, list, true) }));
    await page.goto(`${web.origin}/`);
    await accept(page);
    return order(page, web);
  },
  'for a visitor who has granted': async (page, web, list) => {
    web.page('/', shop({ body: markup(web, list, true) }));
    await remember(page, web, { yes: ['ads'] });
    await page.goto(`${web.origin}/`);
    return order(page, web);
  },
  'when they come later': async (page, web, list) => {
    web.page('/', shop());
    await remember(page, web, { yes: ['ads'] });
    await page.goto(`${web.origin}/`);
    const html = markup(web, list, true);
    await page.evaluate((text) => document.body.insertAdjacentHTML('beforeend', text), html);
    return order(page, web);
  },
  'out of one container': async (page, web, list) => {
    const html = markup(web, list, false);
    web.page('/', shop({ body: `<noframes data-consent="ads">${html}</noframes>` }));
    await page.goto(`${web.origin}/`);
    await accept(page);
    return order(page, web);
  },
};

/** Async scripts run whenever they arrive. */
const inOrder = (names: string[]) => names.filter((name) => !name.includes('async'));

/** Shuffles by a seed, so that a failure comes again. */
function draw(seed: number, count: number): Kind[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    return kinds[(state >> 8) % kinds.length]!;
  });
}

const mixtures: Record<string, Kind[]> = {
  'a writer and inline ones': ['external writer', 'inline', 'inline writer', 'inline', 'defer'],
  'a writer and external ones': ['external writer', 'fast', 'external writer', 'module', 'fast'],
  'tags behind failing ones': [
    'missing',
    'inline',
    'broken',
    'fast',
    'throwing',
    'inline',
    'defer',
  ],
  'tags of mixture 1': draw(1, 14),
  'tags of mixture 2': draw(2, 14),
};

for (const [when, load] of Object.entries(loads)) {
  test(`tags run in the browser's own order ${when}`, async ({ page, web }) => {
    const expected = await native(page, web, contract);
    expect(expected).toHaveLength(contract.length);
    expect(
      inOrder(expected)
        .map((name) => name[0])
        .join(''),
    ).toBe('012395678');
    const actual = await load(page, web, contract);
    expect(inOrder(actual)).toEqual(inOrder(expected));
    expect([...actual].sort()).toEqual([...expected].sort());
  });

  for (const [name, list] of Object.entries(mixtures))
    test(`${name} run in the browser's own order ${when}`, async ({ page, web }) => {
      const mixture = tags(list);
      const expected = await native(page, web, mixture);
      const actual = await load(page, web, mixture);
      expect(inOrder(actual)).toEqual(inOrder(expected));
      expect([...actual].sort()).toEqual([...expected].sort());
    });
}

test('a server that never answers holds the others up for a while only', async ({ page, web }) => {
  const { origin } = await web.silent('dead');
  const held = 'type="text/plain" data-consent="ads"';
  const body = `<script ${held} src="${origin}/a.js"></script><script ${held}>self.order = ['b']</script>`;
  web.page('/', shop({ body }));
  await page.clock.install();
  await page.goto(`${web.origin}/`);
  await accept(page);
  await expect(page.locator('[data-izin-layer=notice]')).toHaveCount(0);
  await web.settle();
  expect(await page.evaluate('self.order')).toBeUndefined();
  await page.clock.fastForward(10_000);
  await expect.poll(() => page.evaluate('self.order')).toEqual(['b']);
});
