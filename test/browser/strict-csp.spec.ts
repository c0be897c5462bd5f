import type { Page } from '@playwright/test';
import { accept, remember, shop } from '../support/page.js';
import { expect, test } from '../support/test.js';
import type { Web } from '../support/web.js';

const nonce = 'nonce="abc"';
const held = 'type="text/plain" data-consent="ads"';
const strict =
  "script-src 'nonce-abc' 'strict-dynamic'; style-src 'self'; require-trusted-types-for 'script'";
const policies: Record<string, string> = {
  'the strict policy': strict,
  'the strict policy with a list of Trusted Types policies': `${strict}; trusted-types izin`,
  // Without strict-dynamic each tag that is released needs the nonce itself.
  'a policy of nonces alone': "script-src 'nonce-abc' 'self'; style-src 'self'",
};

interface Violation {
  directive: string;
  blocked: string;
}

/** Listens from before the page's first script. */
const watch = (page: Page) =>
  page.addInitScript(`violations = []; document.addEventListener('securitypolicyviolation', (event) =>
    violations.push({ directive: event.effectiveDirective, blocked: event.blockedURI }))`);
const violations = (page: Page) => page.evaluate<Violation[]>('violations');

function serve(web: Web, policy: string, body: string): void {
  const headers = { 'content-security-policy': policy };
  web.page('/', shop({ nonce: 'abc', body }), { headers });
}

function everyForm(web: Web): string {
  const { url } = web.partner('ads');
  return `<script ${nonce} ${held} src="${url('/external.js')}"></script>
    <script ${nonce} ${held}>(self.ran ||= []).push('inline')</script>
    <script ${nonce} ${held} async src="${url('/async.js')}"></script>
    <script ${nonce} ${held} data-type="module" src="${url('/module.js')}"></script>
    <script ${nonce} ${held} data-type="module">ran.push('inline module')</script>
    <noframes ${nonce} data-consent="ads"><script>ran.push('box')</script>
      <script src="${url('/box.js')}"></script><img alt="" src="${url('/box.gif')}"></noframes>
    <template ${nonce} data-consent="ads"><script>ran.push('template')</script></template>
    <iframe data-consent="ads" data-src="${url('/iframe.html')}"></iframe>
    <img data-consent="ads" alt="" data-src="${url('/img.gif')}">
    <object data-consent="ads" data-data="${url('/object.html')}"></object>
    <embed data-consent="ads" data-src="${url('/embed.html')}">`;
}
const called = [
  '/async.js',
  '/box.gif',
  '/box.js',
  '/embed.html',
  '/external.js',
  '/iframe.html',
  '/img.gif',
  '/module.js',
  '/object.html',
];
const ran = [
  '/async.js',
  '/box.js',
  '/external.js',
  '/module.js',
  'box',
  'inline',
  'inline module',
  'template',
];

for (const [name, policy] of Object.entries(policies)) {
  test(`the notice shows, and every form is released under ${name}`, async ({
    web,
    open,
    page,
  }) => {
    await watch(page);
    serve(web, policy, everyForm(web));
    await open('/');
    const notice = page.locator('[data-izin-layer=notice]');
    await expect(notice).toBeVisible();
    await expect(notice).toHaveCSS('position', 'fixed');
    await web.settle();
    expect(web.traffic).toEqual([]);
    await accept(page);
    await expect.poll(() => web.traffic.map(({ path }) => path).sort()).toEqual(called);
    await expect.poll(() => page.evaluate<string[]>('self.ran?.sort()')).toEqual(ran);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate('izin.problems()')).toEqual([]);
  });

  test(`a returning visitor gets every form under ${name}`, async ({ web, open, page }) => {
    await watch(page);
    await remember(page, web, { yes: ['ads'], no: ['analytics', 'embeds'] });
    serve(web, policy, everyForm(web));
    await open('/');
    await expect.poll(() => web.traffic.map(({ path }) => path).sort()).toEqual(called);
    await expect.poll(() => page.evaluate<string[]>('self.ran?.sort()')).toEqual(ran);
    expect(await violations(page)).toEqual([]);
  });
}

test('preferences open and save under the strict policy', async ({ web, open, page }) => {
  await watch(page);
  serve(web, `${strict}; trusted-types izin`, '');
  await open('/');
  await page.locator('[data-izin-layer=notice] [data-izin-action=manage]').click();
  const dialog = page.locator('dialog[data-izin-layer=preferences]');
  await dialog.locator('[data-izin-category=ads]').check();
  await dialog.locator('[data-izin-action=save]').click();
  await expect(dialog).toHaveCount(0);
  expect(await page.evaluate("izin.granted('ads')")).toBe(true);
  expect(await violations(page)).toEqual([]);
});

test('a held inline tag without the nonce is not run', async ({ web, open, page }) => {
  await watch(page);
  const text = (name: string) => `(self.ran ||= []).push('${name}')`;
  const body = `<script ${held}>${text('none')}</script><script ${held} nonce="xyz">${text('wrong')}</script>
    <noframes data-consent="ads"><script>${text('box')}</script></noframes>
    <img data-consent="ads" alt="" data-src="x" onload="${text('handler')}" onerror="${text('handler')}">
    <script ${held} ${nonce}>${text('right')}</script>`;
  serve(web, strict, body);
  await open('/');
  await accept(page);
  await expect.poll(() => page.evaluate('self.ran')).toEqual(['right']);
  await web.settle();
  expect(await page.evaluate('self.ran')).toEqual(['right']);
  const seen = await violations(page);
  expect(new Set(seen.map(({ blocked }) => blocked))).toEqual(new Set(['inline']));
});

test('without our Trusted Types policy what needs it stays held, and a problem says so', async ({
  web,
  open,
  page,
}) => {
  serve(web, `${strict}; trusted-types other`, everyForm(web));
  await open('/');
  await accept(page);
  // A picture needs no trust.
  await expect.poll(() => web.traffic.map(({ path }) => path)).toContain('/img.gif');
  await expect.poll(() => page.evaluate('izin.problems().map((p) => p.code)')).toContain('release');
  await web.settle();
  expect(await page.evaluate('self.ran')).toBeUndefined();
  await expect(page.locator('h1')).toHaveText('Shop');
});
