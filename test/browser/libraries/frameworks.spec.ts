import { expectSame, grant, playHeld } from '../../support/scenario.js';
import { serveCommon, serveModule, serveScripts } from '../../support/modules.js';
import { expect, test } from '../../support/test.js';
import type { Web } from '../../support/web.js';
import { collectErrors } from '../../support/witness.js';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const react = {
  react: 'react/cjs/react.production.js',
  scheduler: 'scheduler/cjs/scheduler.production.js',
  'react-dom': 'react-dom/cjs/react-dom.production.js',
  'react-dom/client': 'react-dom/cjs/react-dom-client.production.js',
};

/** What the scenarios ask their own server for. */
function serveOwn(web: Web): void {
  web.file('/list.json', '["one","two","three"]', 'application/json');
  for (const name of ['a', 'b', 'c']) web.file(`/${name}.png`, png, 'image/png');
  web.page('/frame.html', '<!doctype html><title>own</title><p>own');
  web.file('/late.js', 'tell("late script")', 'text/javascript');
}

/** One component for both: React and Preact differ in where `createElement` and the roots are. */
const component = (setUp: string) => `
  ${setUp}
  const loads = [];
  function List() {
    const [items, setItems] = useState([]);
    const [count, setCount] = useState(0);
    const box = useRef(null);
    useEffect(() => { fetch('/list.json').then((r) => r.json()).then(setItems); return () => tell('gone'); }, []);
    useEffect(() => { if (box.current) tell('ref', box.current.className, count); }, [count]);
    return h('section', { ref: box, className: 'n' + count, style: { backgroundImage: 'url(/a.png)', '--x': count, marginTop: count }, 'data-n': count },
      h('button', { onClick: () => setCount((n) => n + 1) }, 'more ', count),
      h('input', { value: 'v' + count, onChange() {}, disabled: count > 1 }),
      h('img', { src: count ? '/b.png' : '/a.png', srcSet: '/c.png 2x', alt: '', onLoad: (e) => loads.push(e.target.getAttribute('src')) }),
      h('iframe', { title: 'own', src: '/frame.html', width: 10 }),
      h('a', { href: '/list.json?' + count, target: '_top' }, 'link'),
      h('svg', { viewBox: '0 0 1 1' }, h('image', { href: '/c.png', width: 1 }), h('use', { href: '#x' })),
      h('div', { dangerouslySetInnerHTML: { __html: '<b>bold ' + count + '</b><img src="/c.png" alt="">' } }),
      h('ul', null, (count % 2 ? [...items].reverse() : items).map((item) => h('li', { key: item }, item))));
  }
  const app = document.getElementById('app');
  const root = open(app);
  root.render(h(List));
  // Another address would be in its place before it is loaded.
  await until(() => app.querySelectorAll('li').length === 3 && loads.includes('/a.png'));
  tell(app);
  const first = app.querySelector('li');
  app.querySelector('button').click();
  await until(() => trace.length === 3);
  tell(app, app.querySelectorAll('li')[2] === first);
  app.querySelector('button').click();
  await until(() => trace.length === 5);
  tell(app, app.querySelector('img').src, app.querySelector('a').href);
  await until(() => loads.includes('/b.png'));
  const title = () => app.querySelector('iframe').contentDocument.title;
  await until(title);
  tell(frames.length, title());
  root.unmount();
  await until(() => trace.includes('"gone"'));
  tell(app, frames.length);`;

const opening = {
  react: `const { createElement: h, useState, useEffect, useRef } = use('react');
    const open = (at) => use('react-dom/client').createRoot(at);`,
  preact: `const { createElement: h, useState, useEffect, useRef, render } = Preact;
    const open = (at) => ({ render: (node) => render(node, at), unmount: () => render(null, at) });`,
};

test('React does the same with the gate', async ({ page, web }) => {
  serveOwn(web);
  await expectSame(web, page, { head: serveCommon(web, react), work: component(opening.react) });
});

test('Preact does the same with the gate', async ({ page, web }) => {
  serveOwn(web);
  const head = await serveModule(web, 'Preact', 'preact/compat/dist/compat.mjs');
  await expectSame(web, page, {
    head,
    work: component(opening.preact),
  });
});

test('Vue does the same with the gate', async ({ page, web }) => {
  serveOwn(web);
  await expectSame(web, page, {
    head: serveScripts(web, 'vue/dist/vue.global.prod.js'),
    work: `
      let at;
      const app = Vue.createApp({
        methods: { loaded: (count) => void (at = count) },
        data: () => ({ items: [], count: 0, html: '<i>raw</i><img src="/c.png" alt="">' }),
        async mounted() { this.items = await (await fetch('/list.json')).json(); },
        unmounted() { tell('gone'); },
        template: \`<section :class="{ odd: count % 2 }" :style="{ background: 'url(/a.png)', width: count + 'px' }">
          <button @click="count++">{{ count }}</button><input v-model="count">
          <img :src="count ? '/b.png' : '/a.png'" alt="" @load="loaded(count)"><a :href="'/x?' + count">x</a>
          <iframe v-if="count < 2" title="own" src="/frame.html"></iframe><p v-html="html"></p>
          <svg><image :href="'/c.png?' + count"/><use xlink:href="#x"/></svg><teleport to="body"><em id="out">{{ count }}</em></teleport>
          <transition-group tag="ul" name="l"><li v-for="item in items" :key="item" v-text="item"></li></transition-group></section>\`,
      });
      const box = document.getElementById('app');
      const root = app.mount(box);
      await until(() => box.querySelectorAll('li').length === 3 && at === 0);
      // Its transition is over.
      await until(() => !box.querySelector('[class*="l-enter"]'));
      tell(box, document.getElementById('out'), frames.length);
      box.querySelector('button').click();
      await until(() => at === 1);
      tell(box, document.getElementById('out'));
      root.items.reverse();
      root.count = 2;
      root.html = '<s>other</s>';
      await Vue.nextTick();
      await sleep(200);
      tell(box, frames.length, box.querySelector('img').src);
      app.unmount();
      tell(box, document.getElementById('out'));`,
  });
});

test('Alpine does the same with the gate', async ({ page, web }) => {
  serveOwn(web);
  await expectSame(web, page, {
    head: serveScripts(web, 'alpinejs/dist/cdn.min.js').replace('<script', '<script defer'),
    body: `<main x-data="{ items: [], count: 0, open: false }" x-init="items = await (await fetch('/list.json')).json()">
      <button @click="count++; open = !open" x-text="count"></button><input x-model="count">
      <img :src="count ? '/b.png' : '/a.png'" alt="" @load="$el.dataset.at = count">
      <p x-show="open" x-html="'<b>' + count + '</b>'" :style="{ background: 'url(/c.png)' }"></p>
      <template x-if="open"><iframe title="own" :src="'/frame.html?' + count"></iframe></template>
      <template x-for="item in items" :key="item"><li x-text="item"></li></template></main>`,
    work: `
      const box = document.querySelector('main');
      await until(() => box.querySelectorAll('li').length === 3 && box.querySelector('img').dataset.at);
      tell(box, frames.length);
      box.querySelector('button').click();
      await until(() => box.querySelector('img').dataset.at === '1' && !box.querySelector('p').style.display);
      tell(box, frames.length);
      box.querySelector('button').click();
      await sleep(100);
      tell(box, frames.length, box.querySelector('img').src);
      Alpine.$data(box).items = ['three', 'four'];
      await Alpine.nextTick();
      tell(box);
      box.remove();
      await sleep(20);
      tell(document.body);`,
  });
});

for (const name of ['react', 'preact'] as const)
  test(`${name} updates and removes what was held`, async ({ page, web }) => {
    serveOwn(web);
    const errors = collectErrors(page);
    const { url, log } = web.partner('meta');
    const head =
      name === 'react'
        ? serveCommon(web, react)
        : await serveModule(web, 'Preact', 'preact/compat/dist/compat.mjs');
    const work = `${opening[name]}
      function App() {
        const [step, setStep] = useState(0);
        self.setStep = setStep;
        return h('section', { id: 's' + step },
          step < 3 && h('img', { key: 'i', alt: '', src: step < 2 ? '${url('/i.png?')}' + step : '/b.png' }),
          step < 3 && h('iframe', { key: 'f', title: 'x', src: step < 2 ? '${url('/f.html?')}' + step : '/frame.html' }),
          step < 3 && h('div', { key: 'd', dangerouslySetInnerHTML: { __html: '<img alt="" src="${url('/h.png?')}' + step + '">' } }));
      }
      self.root = open(document.getElementById('app'));
      root.render(h(App));
      await until(() => document.getElementById('s0'));
      const img = document.querySelector('img');
      tell(img.src, img.getAttribute('src'), img.hasAttribute('src'));`;
    const seen = await playHeld(web, page, { head, work });
    expect(seen).toEqual([
      `${JSON.stringify(url('/i.png?0'))} ${JSON.stringify(url('/i.png?0'))} true`,
    ]);
    await web.settle();
    expect(log).toEqual([]);
    const paths = () => log.map(({ path }) => path).sort();
    await grant(page);
    await expect.poll(paths).toEqual(['/f.html?0', '/h.png?0', '/i.png?0']);
    await page.evaluate('setStep(1)');
    await expect.poll(() => paths().length).toBe(6);
    await page.evaluate('izin.withdraw()');
    await page.evaluate('setStep(2)');
    await expect(page.locator('#app img').first()).toHaveAttribute('src', '/b.png');
    await page.evaluate('setStep(3)');
    await expect(page.locator('#s3')).toBeEmpty();
    await page.evaluate('root.unmount()');
    await expect(page.locator('#app')).toBeEmpty();
    expect(paths()).toHaveLength(6);
    expect(errors).toEqual([]);
  });
