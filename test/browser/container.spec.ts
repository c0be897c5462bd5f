import type { Page } from '@playwright/test';
import { findChromium } from '../support/chromium.mjs';
import { expect, test } from '../support/test.js';
import { staticVectors, type Vector } from '../support/vectors.js';
import type { Web } from '../support/web.js';

// No script of ours is on these pages: what holds here is the markup, in the browser's own parser.

const places = ['head', 'body'] as const;
const together = staticVectors.filter(({ alone }) => !alone);
const alone = staticVectors.filter((vector) => vector.alone);
const hold = (snippet: string) => `<noframes data-consent="ads">${snippet}</noframes>`;

/** Writes vectors that call several hosts, so that none waits for a free connection. */
function write(web: Web, vectors: readonly Vector[]): string[] {
  return vectors.map(({ name, html }, index) => {
    const partner = web.partner(`ads${index % 6}`);
    return html((file) => partner.url(`/${encodeURIComponent(name)}/${file}`));
  });
}

function pageWith(place: (typeof places)[number], markup: string): string {
  // While the parser waits for a script, the preload scanner reads ahead: the harder case.
  const head = `<!doctype html><meta charset="utf-8"><title>t</title><script src="/slow.js"></script>`;
  const end = '<link rel="author" href="/me">';
  if (place === 'head') return `${head}${markup}${end}</head><body><p>own text</p>`;
  return `${head}${end}</head><body><p>own text</p>${markup}`;
}

const called = (web: Web) =>
  [...new Set(web.traffic.map(({ path }) => decodeURIComponent(path.split('/')[1]!)))].sort();
const names = (vectors: readonly Vector[], live: Vector['live'][]) =>
  vectors
    .filter((vector) => live.includes(vector.live))
    .map(({ name }) => name)
    .sort();
const heldText = (page: Page) =>
  page.locator('noframes').evaluateAll((all) => all.map((one) => one.textContent));

test.beforeEach(({ web }) => web.file('/slow.js', '', 'text/javascript', { delay: 150 }));

for (const place of places) {
  test(`without the container every vector in the ${place} calls out`, async ({ web, open }) => {
    web.page('/', pageWith(place, write(web, together).join('\n')));
    await open('/');
    await expect.poll(() => called(web)).toEqual(names(together, ['always', 'script']));
  });

  test(`the container holds every vector in the ${place}`, async ({ web, open, page }) => {
    const snippets = write(web, together);
    web.page('/', pageWith(place, snippets.map(hold).join('\n')));
    await open('/');
    await web.settle(400);
    expect(called(web)).toEqual([]);
    expect(await heldText(page)).toEqual(snippets);
    await expect(page.locator('head > link[rel=author]')).toHaveCount(1);
    expect(await page.locator('body').innerText()).toBe('own text');
  });

  test(`the container holds a text that arrives in pieces in the ${place}`, async ({
    web,
    open,
    page,
  }) => {
    const snippets = write(web, together);
    const html = pageWith(place, hold(`\n${snippets.join('\n')}\n`));
    const start = html.indexOf('<noframes');
    // In an opening tag, in the middle of the text, and in the closing tag.
    const cuts = [start + 6, (start + html.length) >> 1, html.indexOf('</noframes') + 5];
    const pieces = [0, ...cuts].map((from, index) => html.slice(from, cuts[index]));
    web.page('/', pieces, { gap: 300 });
    await open('/');
    await web.settle(400);
    expect(called(web)).toEqual([]);
    expect(await heldText(page)).toEqual([`\n${snippets.join('\n')}\n`]);
  });

  for (const vector of alone) {
    test(`the container holds a ${vector.name} in the ${place}`, async ({ web, open }) => {
      const [markup] = write(web, [vector]) as [string];
      web.page('/held', pageWith(place, hold(markup)));
      web.page('/bare', pageWith(place, markup));
      await open('/held');
      await web.settle(400);
      expect(called(web)).toEqual([]);
      await open('/bare');
      await expect.poll(() => called(web)).toContain(vector.name);
    });
  }

  test(`the container holds a preconnect in the ${place}`, async ({ web, persistent }) => {
    const { source } = await findChromium();
    test.skip(source === 'package', "Chromium's headless shell never preconnects, held or not");
    const bare = await web.silent('bare');
    const held = await web.silent('held');
    const link = ({ origin }: { origin: string }) => `<link rel="preconnect" href="${origin}">`;
    web.page('/', pageWith(place, hold(link(held)) + link(bare)));
    const page = (await persistent()).pages()[0]!;
    await page.goto(`${web.origin}/`);
    await expect.poll(bare.connections).toBeGreaterThan(0);
    expect(held.connections()).toBe(0);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const place of places) {
    test(`the container holds every vector in the ${place}`, async ({ web, open, page }) => {
      const snippets = write(web, together);
      web.page('/held', pageWith(place, snippets.map(hold).join('\n')));
      web.page('/bare', pageWith(place, snippets.join('\n')));
      await open('/held');
      await web.settle(400);
      expect(called(web)).toEqual([]);
      await expect(page.getByText('own text')).toBeVisible();
      await expect(page.locator('noframes').first()).toBeHidden();
      await open('/bare');
      await expect.poll(() => called(web)).toEqual(names(together, ['always', 'noscript']));
    });
  }
});
