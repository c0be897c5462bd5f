import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { notice, press, storedDecision } from '../../support/layers.js';
import { serveCommon, serveScripts } from '../../support/modules.js';
import { config, remember, shop } from '../../support/page.js';
import { expect, test } from '../../support/test.js';
import { collectErrors } from '../../support/witness.js';

// A page that a server rendered, taken over by its framework when the notice is there already. The
// frameworks' builds for development, which tell whatever differs from what they rendered.

const require = createRequire(import.meta.url);
const { createElement: h } = require('react');
const react = {
  react: 'react/cjs/react.development.js',
  scheduler: 'scheduler/cjs/scheduler.development.js',
  'react-dom': 'react-dom/cjs/react-dom.development.js',
  'react-dom/client': 'react-dom/cjs/react-dom-client.development.js',
};

/** The page in React, for server and browser alike; it begins as most do, with a `div`. */
function makeApp(h: any, useState: any, head: string) {
  const Counter = () => {
    const [count, setCount] = useState(0);
    return h('button', { id: 'more', onClick: () => setCount(count + 1) }, `more ${count}`);
  };
  const parts = [
    h('div', { key: 1, className: 'top' }, h('h1', null, 'Shop')),
    h('main', { key: 2 }, h(Counter), h('p', null, 'text')),
    h('div', { key: 3 }, 'end'),
  ];
  const inner = h('head', { dangerouslySetInnerHTML: { __html: head } });
  return { parts, page: h('html', { lang: 'en' }, inner, h('body', null, parts)) };
}

const headOf = (options: object) =>
  /<head>(.*)<\/head>/s.exec(shop(options))![1]! + '<link rel="icon" href="data:,">';

/** Collects what a framework complains of, on the console or by an error. */
function collectWords(page: Page): string[] {
  const said = collectErrors(page);
  page.on('console', (one) => /error|warning/.test(one.type()) && said.push(one.text()));
  return said;
}

/** What the page does next is the visitor's and the framework's. */
async function expectBothWork(page: Page): Promise<void> {
  await expect(notice(page)).toBeVisible();
  await press(page, 'reject');
  await expect(notice(page)).toHaveCount(0);
  expect((await storedDecision(page))?.get('by')).toBe('reject');
  await page.locator('#more').click();
  await expect(page.locator('#more')).toHaveText('more 1');
}

for (const place of ['document', 'body', 'element'] as const)
  for (const layout of ['bar', 'modal'])
    test(`React takes over its ${place} with the notice in the page: ${layout}`, async ({
      page,
      web,
      open,
    }) => {
      const said = collectWords(page);
      const { renderToString } = require('react-dom/server');
      const library = serveCommon(web, react, 'development');
      const head = headOf({ config: { ...config, layout }, head: library });
      const made = makeApp(h, require('react').useState, head);
      const inside = renderToString(made.parts);
      const body = place === 'element' ? `<div id="app">${inside}</div>` : inside;
      const html =
        place === 'document'
          ? renderToString(made.page)
          : `<html lang="en"><head>${head}</head><body>${body}</body></html>`;
      web.page('/', `<!doctype html>${html}`);
      await open('/');
      await expect(notice(page)).toBeVisible();
      await page.evaluate(`{
        const { createElement, useState } = use('react');
        const { page, parts } = (${makeApp})(createElement, useState, ${JSON.stringify(head)});
        const place = { document, body: document.body, element: document.getElementById('app') }.${place};
        use('react-dom/client').hydrateRoot(place, place === document ? page : parts);
      }`);
      await expectBothWork(page);
      expect(said).toEqual([]);
    });

// In a body itself Vue takes the first node for its own, whatever it is: its apps have an element.
for (const layout of ['bar', 'modal'])
  test(`Vue takes over its element with the notice in the page: ${layout}`, async ({
    page,
    web,
    open,
  }) => {
    const said = collectWords(page);
    const { createSSRApp } = require('vue');
    const { renderToString } = require('@vue/server-renderer');
    const template =
      '<div><h1>Shop</h1><button id="more" @click="count++">more {{ count }}</button></div>';
    const inside = await renderToString(createSSRApp({ template, data: () => ({ count: 0 }) }));
    const head = headOf({
      config: { ...config, layout },
      head: serveScripts(web, 'vue/dist/vue.global.js'),
    });
    const body = `<div id="app">${inside}</div>`;
    web.page('/', `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`);
    await open('/');
    await expect(notice(page)).toBeVisible();
    await page.evaluate(`{ const template = ${JSON.stringify(template)};
      Vue.createSSRApp({ template, data: () => ({ count: 0 }) }).mount('#app'); }; 0`);
    await expectBothWork(page);
    expect(said).toEqual([]);
  });

test('React takes over markup with a held embed in it', async ({ page, web, open }) => {
  const said = collectWords(page);
  const partners = { tube: { name: 'Tube', category: 'embeds', hosts: ['tube.test'] } };
  const frame = { 'data-consent': 'tube', 'data-src': 'https://tube.test/1', title: 'film' };
  const parts = (h: any) =>
    h('p', null, h('b', null, 'Film'), h('iframe', frame), h('i', null, '1'));
  const library = serveCommon(web, react, 'development');
  const text = `const frame = ${JSON.stringify(frame)};
    use('react-dom/client').hydrateRoot(document.getElementById('app'), (${parts})(use('react').createElement))`;
  web.file('/app.js', text, 'text/javascript', { delay: 1000 });
  const body = `<div id="app">${require('react-dom/server').renderToString(parts(h))}</div>`;
  const late = '<script defer src="/app.js"></script><link rel="icon" href="data:,">';
  web.page('/', shop({ config: { ...config, partners }, head: library + late, body }));
  // Of somebody who has decided the page is looked through while it is parsed.
  await remember(page, web, { no: ['embeds'] });
  await open('/');
  const isTaken = "Object.keys(document.querySelector('iframe')).join().includes('__react')";
  await expect.poll(() => page.evaluate(isTaken)).toBe(true);
  await expect(page.locator('[data-izin-placeholder]')).toBeVisible();
  expect(said).toEqual([]);
});

test('a page that differs from what was rendered is told of', async ({ page, web, open }) => {
  const said = collectWords(page);
  const head = serveCommon(web, react, 'development');
  web.page('/', shop({ head, body: '<div id="app"><p>one</p></div>' }));
  await open('/');
  await page.evaluate(
    `{ use('react-dom/client').hydrateRoot(document.getElementById('app'), use('react').createElement('b')) }`,
  );
  await expect.poll(() => said.join()).toContain('Hydration failed');
});
