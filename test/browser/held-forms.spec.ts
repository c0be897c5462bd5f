import type { Page } from '@playwright/test';
import { forms } from '../support/forms.js';
import { accept, reject, remember, shop } from '../support/page.js';
import { expect, test } from '../support/test.js';
import type { Web } from '../support/web.js';

/** Writes every form; several hosts, so that none waits for a free connection. */
const write = (web: Web, kind: 'held' | 'bare', prefix = '') =>
  forms
    .map((form, index) => {
      const url = (file: string) =>
        web.partner(`ads${index % 6}`).url(`/${prefix}${encodeURIComponent(form.name)}/${file}`);
      return form[kind](url);
    })
    .join('\n');

/** Lists what was asked for, with repetitions. */
function asked(web: Web, prefix = '', from = 0): string[] {
  const paths = web.traffic.slice(from).map(({ path }) => decodeURIComponent(path));
  const ours = paths.filter((path) => path.startsWith(`/${prefix}`));
  return ours.map((path) => path.slice(1 + prefix.length)).sort();
}

let measured: string[] | undefined;

/** What the browser asks for when nothing holds the same markup: the measure of a release. */
async function own(web: Web, page: Page): Promise<string[]> {
  if (measured) return measured;
  web.page('/bare', `<!doctype html><body>${write(web, 'bare', 'bare')}`);
  await page.goto(`${web.origin}/bare`);
  await expect.poll(() => web.traffic.length).toBeGreaterThan(forms.length);
  await web.settle(500);
  return (measured = asked(web, 'bare'));
}

for (const place of ['head', 'body'] as const)
  test(`every form in the ${place} waits for the grant, and then asks once`, async ({
    web,
    open,
    page,
  }) => {
    const measure = await own(web, page);
    const known = web.traffic.length;
    web.page('/', shop({ [place]: write(web, 'held') }));
    await open('/');
    await web.settle(400);
    expect(asked(web, '', known)).toEqual([]);
    await accept(page);
    await expect.poll(() => asked(web, '', known)).toEqual(measure);
    await web.settle();
    expect(asked(web, '', known)).toEqual(measure);
    expect(await page.evaluate('izin.problems()')).toEqual([]);
  });

test('every form is released at load for a visitor who has granted', async ({
  web,
  open,
  page,
}) => {
  const measure = await own(web, page);
  const known = web.traffic.length;
  await remember(page, web, { yes: ['ads'] });
  web.page('/', shop({ body: write(web, 'held') }));
  await open('/');
  await expect.poll(() => asked(web, '', known)).toEqual(measure);
  await web.settle();
  expect(asked(web, '', known)).toEqual(measure);
});

test('every form stays held after a refusal, now and at the next visit', async ({
  web,
  open,
  page,
}) => {
  web.page('/', shop({ body: write(web, 'held') }));
  await open('/');
  await reject(page);
  await page.locator('[data-izin-layer=notice]').waitFor({ state: 'detached' });
  await web.settle();
  await open('/');
  await web.settle();
  expect(asked(web)).toEqual([]);
});

test.describe('without izin.js', () => {
  for (const javaScriptEnabled of [true, false])
    test.describe(javaScriptEnabled ? 'and with scripts on' : 'and with scripts off', () => {
      test.use({ javaScriptEnabled });
      test('every form is inert by itself', async ({ web, open, page }) => {
        web.page('/', shop({ script: '/missing.js', body: write(web, 'held') }));
        await open('/');
        await web.settle(400);
        expect(asked(web)).toEqual([]);
        const isTried = web.log.some(({ path }) => path === '/missing.js');
        expect(isTried).toBe(javaScriptEnabled);
        await expect(page.locator('[data-consent]').first()).toBeAttached();
      });
    });
});

/** How scripts of a page bring markup in: `html` into `#slot`. */
const ways: Record<string, string> = {
  innerHTML: 'slot.innerHTML = html',
  outerHTML: 'slot.outerHTML = html',
  insertAdjacentHTML: 'slot.insertAdjacentHTML("beforeend", html)',
  'a contextual fragment': 'slot.append(document.createRange().createContextualFragment(html))',
  cloneNode:
    'const box = document.createElement("div"); box.innerHTML = html; slot.append(box.cloneNode(true))',
  'a template': `const box = document.createElement("template"); box.innerHTML = html;
    slot.append(box.content.cloneNode(true))`,
  'another document': `const other = new DOMParser().parseFromString(html, "text/html");
    slot.append(...[...other.head.childNodes, ...other.body.childNodes])`,
  // As React and Vue do: node by node, attribute by attribute, from the leaves or from the root.
  'a framework': `const copy = (from) => {
      if (from.nodeType !== 1) return from.cloneNode();
      const to = document.createElement(from.localName);
      for (const { name, value } of from.attributes) to.setAttribute(name, value);
      for (const child of (from.content ?? from).childNodes) (to.content ?? to).append(copy(child));
      return to;
    };
    const box = document.createElement("template"); box.innerHTML = html;
    for (const child of box.content.childNodes) slot.append(copy(child))`,
  'a shadow root': `const host = slot.appendChild(document.createElement("p"));
    const root = host.attachShadow({ mode: "closed" });
    root.innerHTML = html; izin.scan(root)`,
  'a shadow root that is watched': `const host = slot.appendChild(document.createElement("p"));
    const root = host.attachShadow({ mode: "open" });
    izin.scan(root); root.innerHTML = html`,
};

for (const [name, code] of Object.entries(ways))
  test(`every form that comes by ${name} is held, then released`, async ({ web, open, page }) => {
    // Nobody can tell which script of a shadow root writes: `document.currentScript` is null there.
    const isWritten = (path: string) => name.includes('shadow') && /^\w+\/b.js$/.test(path);
    const measure = (await own(web, page)).filter((path) => !isWritten(path));
    const bring = (prefix: string) =>
      page.evaluate(`{ const slot = document.querySelector('#slot');
        const html = ${JSON.stringify(write(web, 'held', prefix))}; ${code} }`);
    web.page('/', shop({ body: '<div id="slot"></div><p><b id="slot"></b></p>' }));
    await open('/');
    await bring('early');
    await web.settle(400);
    expect(asked(web, 'early')).toEqual([]);
    await accept(page);
    await expect.poll(() => asked(web, 'early')).toEqual(measure);
    await bring('later');
    await expect.poll(() => asked(web, 'later')).toEqual(measure);
    await web.settle();
    expect([asked(web, 'early'), asked(web, 'later')]).toEqual([measure, measure]);
  });
