import type { Page } from '@playwright/test';
import { accept, config, everything, remember, shop } from '../support/page.js';
import { expect, test } from '../support/test.js';
import type { Web } from '../support/web.js';

const free = { ...config, trustedGrants: false };
const save = (page: Page, choice: Record<string, boolean>) =>
  page.evaluate(`izin.save(${JSON.stringify(choice)})`);
const problems = (page: Page) => page.evaluate('izin.problems().map((p) => [p.code, p.detail])');
const asked = (web: Web) => web.traffic.map(({ path }) => path).sort();

test('several ids are all needed', async ({ web, open, page }) => {
  const { url } = web.partner('a');
  const body = ['ads analytics', ' meta\n embeds ', 'ads', 'meta tik'].map(
    (ids, index) => `<img data-consent="${ids}" alt="" data-src="${url(`/${index}.gif`)}">`,
  );
  web.page('/', shop({ config: free, body: body.join('') }));
  await open('/');
  await save(page, { ads: true, tik: false });
  await expect.poll(() => asked(web)).toEqual(['/2.gif']);
  await save(page, { embeds: true });
  await expect.poll(() => asked(web)).toEqual(['/1.gif', '/2.gif']);
  await save(page, { analytics: true });
  await expect.poll(() => asked(web)).toEqual(['/0.gif', '/1.gif', '/2.gif']);
  await save(page, { tik: true });
  await expect.poll(() => asked(web)).toEqual(['/0.gif', '/1.gif', '/2.gif', '/3.gif']);
});

test("a partner's own answer overrides that of its category", async ({ web, open, page }) => {
  const { url } = web.partner('a');
  const body = ['ads', 'meta', 'tik', 'stats', 'analytics'].map(
    (id) => `<script type="text/plain" data-consent="${id}" src="${url(`/${id}.js`)}"></script>`,
  );
  await remember(page, web, { yes: ['ads', 'stats'], no: ['meta', 'analytics', 'embeds'] });
  web.page('/', shop({ body: body.join('') }));
  await open('/');
  await expect.poll(() => asked(web)).toEqual(['/ads.js', '/stats.js', '/tik.js']);
  await web.settle();
  expect(asked(web)).toEqual(['/ads.js', '/stats.js', '/tik.js']);
});

test('an id that nobody knows stays held and is a problem', async ({ web, open, page }) => {
  const { url } = web.partner('a');
  const body = ['adz', 'ads adz', '', 'constructor', 'ads'].map(
    (ids, index) =>
      `<script type="text/plain" data-consent="${ids}" src="${url(`/${index}.js`)}"></script>`,
  );
  web.page('/', shop({ body: body.join('') }));
  await open('/');
  await accept(page);
  await expect.poll(() => asked(web)).toEqual(['/4.js']);
  await web.settle();
  expect(asked(web)).toEqual(['/4.js']);
  expect(await problems(page)).toEqual([
    ['consent', 'adz'],
    ['consent', 'constructor'],
  ]);
});

test('data-consent on a tag that nothing holds is a problem, and the tag goes on', async ({
  web,
  open,
  page,
}) => {
  const { url } = web.partner('a');
  const body = `<script data-consent="ads" src="${url('/a.js')}"></script>
    <img data-consent="ads" alt="" src="${url('/b.gif')}"><p data-consent="ads">text</p>
    <script type="text/plain" data-consent="ads" src="${url('/c.js')}"></script>`;
  web.page('/', shop({ body }));
  await open('/');
  await expect.poll(() => asked(web)).toEqual(['/a.js', '/b.gif']);
  expect(await problems(page)).toEqual([
    ['unheld', '<script>'],
    ['unheld', '<img>'],
    ['unheld', '<p>'],
  ]);
  await accept(page);
  await expect.poll(() => asked(web)).toEqual(['/a.js', '/b.gif', '/c.js']);
});

for (const box of ['template', 'noframes'])
  test(`held markup inside a ${box} waits for its own ids`, async ({ web, open, page }) => {
    const { url } = web.partner('a');
    const inner = `<script type="text/plain" data-consent="analytics" src="${url('/c.js')}"></script>
      <template data-consent="analytics"><template data-consent="meta"><img alt="" src="${url('/d.gif')}">
      </template><img alt="" src="${url('/e.gif')}"></template>`;
    const body = `<${box} data-consent="ads"><script src="${url('/a.js')}"></script>${inner}
      <script src="${url('/b.js')}"></script></${box}>`;
    web.page('/', shop({ config: free, body }));
    await open('/');
    await save(page, { analytics: true });
    await web.settle();
    expect(asked(web)).toEqual([]);
    await save(page, { ads: true, meta: false });
    await expect.poll(() => asked(web)).toEqual(['/a.js', '/b.js', '/c.js', '/e.gif']);
    await save(page, { meta: true });
    await expect.poll(() => asked(web)).toEqual(['/a.js', '/b.js', '/c.js', '/d.gif', '/e.gif']);
  });

test('ids that change later count from then on', async ({ web, open, page }) => {
  const { url } = web.partner('a');
  const tag = (name: string) =>
    `<script type="text/plain" data-consent="embeds" src="${url(name)}"></script>`;
  web.page('/', shop({ config: free, body: tag('/a.js') + tag('/b.js') }));
  await open('/');
  await save(page, { ads: true });
  await page.evaluate("document.querySelector('[data-consent]').dataset.consent = 'ads'");
  await expect.poll(() => asked(web)).toEqual(['/a.js']);
});

// The parser may give a script its text, or a container its markup, in more than one piece.
const halves: Record<string, [string, string]> = {
  'an inline script': ['<script type="text/plain" data-consent="ads">ran.push("al', 'l")</script>'],
  'a noframes container': [
    '<noframes data-consent="ads"><script>ran.push("al',
    'l")</script></noframes>',
  ],
  'a template': ['<template data-consent="ads"><script>ran.push("al', 'l")</script></template>'],
};
for (const [name, [one, two]] of Object.entries(halves))
  test(`${name} in two pieces is run whole`, async ({ web, open, page }) => {
    await remember(page, web, { yes: everything });
    // While half of it is there, more markup makes the gate look.
    const poke = `<script>ran = []; peeks = 0; setInterval(() => {
      const half = document.readyState === 'loading' && document.querySelector('[data-consent]');
      if (!half || !/ran.push/.test(half.innerHTML)) return;
      peeks += 1;
      document.head.insertAdjacentHTML('beforeend', '<template data-consent="embeds"></template>');
    }, 20)</script>`;
    const [start, end] = shop({ head: poke, body: '@' }).split('@') as [string, string];
    web.page('/', [start + one, two + end], { gap: 1500 });
    await open('/');
    await expect.poll(() => page.evaluate('ran')).toEqual(['all']);
    expect(await page.evaluate<number>('peeks')).toBeGreaterThan(0);
    expect(await problems(page)).toEqual([]);
  });
