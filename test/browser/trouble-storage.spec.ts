import { shop } from '../support/page.js';
import { notice, press } from '../support/layers.js';
import {
  allPartners,
  collectErrors,
  expectNothingSent,
  expectProblem,
  receivers,
  tags,
} from '../support/witness.js';
import { expect, test } from '../support/test.js';
import type { Web } from '../support/web.js';

const framed = (web: Web, sandbox: string) => {
  web.page('/framed', shop({ body: tags(web) }));
  // A module of another origin is another origin's to a sandboxed frame, so it has to be allowed.
  web.page(
    '/',
    `<!doctype html><title>t</title><iframe name="f" width="900" height="600" ${sandbox} src="/framed"></iframe>`,
  );
};

test('a sandboxed frame, where cookies throw, holds everything and asks nothing', async ({
  page,
  web,
  open,
}) => {
  const errors = collectErrors(page);
  framed(web, 'sandbox="allow-scripts"');
  await open('/');
  const frame = page.frame('f')!;
  await expect.poll(() => frame.evaluate('typeof izin')).toBe('function');
  await expect(frame.evaluate('document.cookie')).rejects.toThrow(/sandboxed/);
  await frame.evaluate('izin.accept(); izin.save({ ads: true }); izin.reject(); izin.withdraw()');
  await expectNothingSent(page, web);
  await expect(page.frameLocator('iframe').locator('[data-izin-layer]')).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('a frame that may keep cookies asks, and releases what is granted', async ({
  page,
  web,
  open,
}) => {
  framed(web, '');
  await open('/');
  await page.frameLocator('iframe').locator('[data-izin-action=accept]').click();
  await expect.poll(() => receivers(web)).toEqual(allPartners);
});

test('with cookies turned off in the browser nothing is sent and nobody is asked', async ({
  page,
  web,
  open,
}) => {
  const errors = collectErrors(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDocumentCookieDisabled', { disabled: true });
  web.page('/', shop({ body: tags(web) }));
  await open('/');
  expect(await page.evaluate('navigator.cookieEnabled')).toBe(false);
  await expectNothingSent(page, web);
  await expect(notice(page)).toHaveCount(0);
  await page.evaluate('izin.accept()');
  await expectProblem(page, 'storage');
  await expectNothingSent(page, web);
  expect(errors).toEqual([]);
});

const cookies: Record<string, string> = {
  'throws on every access': `get() { throw new DOMException('no', 'SecurityError') },
    set() { throw new DOMException('no', 'SecurityError') }`,
  'throws on writing': `get() { return '' }, set() { throw new Error('no') }`,
  'forgets what is written': `get() { return '' }, set() {}`,
  'is no text': `get() { return null }, set() {}`,
};
for (const [name, accessors] of Object.entries(cookies))
  test(`where document.cookie ${name}, nothing is granted and nothing sent`, async ({
    page,
    web,
    open,
  }) => {
    const errors = collectErrors(page);
    await page.addInitScript(
      `Object.defineProperty(Document.prototype, 'cookie', { ${accessors} })`,
    );
    web.page('/', shop({ body: tags(web) }));
    web.page('/bye', '<!doctype html><p>bye');
    await open('/');
    await press(page, 'accept');
    await expectProblem(page, 'storage');
    // Whoever has pressed is not asked a second time on this page.
    await expect(notice(page)).toBeHidden();
    await expectNothingSent(page, web);
    await open('/bye');
    expect(errors).toEqual([]);
  });

test('an element named cookie, which hides document.cookie, opens nothing', async ({
  page,
  web,
  open,
}) => {
  const errors = collectErrors(page);
  web.page('/', shop({ body: `<img name="cookie" alt="">${tags(web)}` }));
  await open('/');
  await press(page, 'accept');
  await expectNothingSent(page, web);
  expect(errors).toEqual([]);
});

test('where localStorage throws, refusing and accepting still work', async ({
  page,
  web,
  open,
}) => {
  const errors = collectErrors(page);
  await page.addInitScript(`for (const name of ['localStorage', 'sessionStorage'])
    Object.defineProperty(window, name, { get() { throw new DOMException('no', 'SecurityError') } })`);
  web.page('/', shop({ body: tags(web) }));
  await open('/');
  await press(page, 'accept');
  await expect.poll(() => receivers(web)).toEqual(allPartners);
  await page.evaluate('izin.reject()');
  await expect.poll(() => page.evaluate('izin.state.decision.by')).toBe('reject');
  expect(errors).toEqual([]);
});
