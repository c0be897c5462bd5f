import type { Page } from '@playwright/test';
import { audit } from '../support/axe.js';
import { button, notice, preferences, press, storedDecision } from '../support/layers.js';
import { config, remember, shop } from '../support/page.js';
import { watchShifts } from '../support/shifts.js';
import { expect, test } from '../support/test.js';
import { collectErrors, expectNothingSent, problems, tags } from '../support/witness.js';

const layouts = ['bar', 'box', 'modal', 'inline'] as const;
const text = '<p>text <a href="/x">link</a></p>'.repeat(80);
const own = (more: object) => ({
  ...config,
  site: { name: 'Interindo', policyUrl: '/p' },
  ...more,
});

/** Whether what a person sees in the middle of an element is that element. */
const isOnTop = (page: Page, selector: string) =>
  page.locator(selector).evaluate((one) => {
    const { left, top, width, height } = one.getBoundingClientRect();
    return one.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });

for (const layout of layouts)
  for (const [width, height] of [
    [320, 568],
    [390, 844],
    [1280, 720],
  ] as const)
    for (const lang of ['en', 'id', 'ar'])
      test(`${layout}, ${width} pixels, ${lang}: all in sight, two equal choices, and axe finds nothing`, async ({
        page,
        web,
        open,
      }) => {
        await page.setViewportSize({ width, height });
        web.page('/', shop({ lang, config: own({ layout }), body: text }));
        await open('/');
        await expect(notice(page)).toBeVisible();
        await expect(notice(page)).toHaveAttribute('lang', lang);
        const frame = (await notice(page).boundingBox())!;
        const [reject, accept] = (await Promise.all(
          (['reject', 'accept'] as const).map((each) => button(notice(page), each).boundingBox()),
        )) as [DOMRect, DOMRect];
        expect([accept.width, accept.height, accept.y]).toEqual([
          reject.width,
          reject.height,
          reject.y,
        ]);
        expect(accept.y + accept.height).toBeLessThanOrEqual(height);
        expect(accept.x).toBeGreaterThanOrEqual(frame.x);
        // Read from the right, the first of two stands to the right.
        expect(accept.x > reject.x).toBe(lang !== 'ar');
        if (layout === 'bar' || layout === 'box')
          expect(frame.height / height).toBeLessThanOrEqual(0.4 + 1 / height);
        expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(
          false,
        );
        expect(await audit(page, '[data-izin-layer=notice]')).toEqual([]);
        expect(await problems(page)).toEqual([]);
      });

for (const layout of ['bar', 'box', 'modal'])
  test(`${layout} shifts nothing when it comes and goes`, async ({ page, web, open }) => {
    await page.addInitScript(watchShifts);
    web.page('/', shop({ config: own({ layout }), body: text }));
    await open('/');
    await press(page, 'reject');
    await expect(notice(page)).toBeHidden();
    expect(await page.evaluate('shifts')).toEqual([]);
  });

for (const [width, height] of [
  [320, 568],
  [390, 844],
  [844, 390],
  [1280, 720],
  [1920, 1080],
] as const)
  for (const layout of ['bar', 'box', 'inline'])
    test(`${layout}, ${width} × ${height}: nothing that has the focus is behind the notice`, async ({
      page,
      web,
      open,
    }) => {
      await page.setViewportSize({ width, height });
      web.page('/', shop({ config: own({ layout }), body: text }));
      await open('/');
      await expect(notice(page)).toBeVisible();
      const stops = await notice(page).locator('a,button').count();
      for (let at = 0; at < stops; at++) await page.keyboard.press('Tab');
      await web.settle();
      for (let at = 0; at < 40; at++) {
        await page.keyboard.press('Tab');
        const seen = await page.evaluate(() => {
          const one = document.activeElement!;
          const { left, right, top, bottom } = one.getBoundingClientRect();
          const points = [left + 1, right - 1].flatMap((x) =>
            [top + 1, bottom - 1].map((y) => [x, y]),
          );
          return (
            one.localName + points.some(([x, y]) => one.contains(document.elementFromPoint(x!, y!)))
          );
        });
        expect(seen).toBe('atrue');
      }
    });

for (const layout of ['bar', 'box'])
  test(`${layout} at 400 %: it stands in the page’s flow, and every choice is reached`, async ({
    page,
    web,
    open,
  }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    web.page('/', shop({ config: own({ layout }), body: text }));
    await open('/');
    const [box, heading] = [
      (await notice(page).boundingBox())!,
      (await page.locator('h1').boundingBox())!,
    ];
    expect(box.y + box.height).toBeLessThanOrEqual(heading.y);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    // Text spacing that a reader may ask for (WCAG 2.2, 1.4.12).
    await page.addStyleTag({
      content:
        '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }',
    });
    for (const action of ['manage', 'accept', 'reject'] as const)
      await button(notice(page), action).click({ trial: true });
    await press(page, 'reject');
    await expect(notice(page)).toHaveCount(0);
  });

for (const layout of ['bar', 'box', 'inline'])
  for (const [width, height] of [
    [320, 256],
    [900, 256],
  ] as const)
    test(`${layout}, ${width} × ${height}: a header that a page keeps in sight doesn’t cover the notice`, async ({
      page,
      web,
      open,
    }) => {
      await page.setViewportSize({ width, height });
      const header =
        '<header style="position:fixed;inset:0 0 auto;height:90px;z-index:999;background:#ccc">Shop</header>';
      web.page('/', shop({ config: own({ layout }), body: header + text }));
      await open('/');
      const heading = (await notice(page).locator('h2').boundingBox())!;
      expect(heading.y).toBeGreaterThanOrEqual(0);
      expect(await isOnTop(page, '#izin-title')).toBe(true);
    });

test('a page that is zoomed in once the notice is there has its heading within reach', async ({
  page,
  web,
  open,
}) => {
  web.page('/', shop({ config: own({}), body: text }));
  await open('/');
  await expect(notice(page)).toBeVisible();
  await page.setViewportSize({ width: 320, height: 200 });
  expect((await notice(page).locator('h2').boundingBox())!.y).toBeGreaterThanOrEqual(0);
  await button(notice(page), 'reject').click();
  await expect(notice(page)).toHaveCount(0);
});

test('a modal notice keeps the page out, begins at its heading, and Esc on it refuses', async ({
  page,
  web,
  open,
}) => {
  web.page('/', shop({ config: own({ layout: 'modal' }), body: tags(web) + text }));
  await open('/');
  await expect(notice(page).locator('h2')).toBeFocused();
  expect(
    await page.evaluate(() => document.elementFromPoint(20, 20)!.closest('dialog') !== null),
  ).toBe(true);
  await page.keyboard.press('Escape');
  await expect(notice(page)).toBeHidden();
  const decision = await storedDecision(page);
  expect(decision?.get('by')).toBe('close');
  expect(decision?.get('yes')).toBe('');
  await expect(page.locator('[data-izin-status]')).toHaveText(/You refused/);
  await expectNothingSent(page, web);
  await page.reload();
  await expect(notice(page)).toHaveCount(0);
});

test('preferences opened over a modal notice leave it as it was', async ({ page, web, open }) => {
  web.page('/', shop({ config: own({ layout: 'modal' }) }));
  await open('/');
  await press(page, 'manage');
  await preferences(page).waitFor();
  await page.keyboard.press('Escape');
  await expect(preferences(page)).toHaveCount(0);
  await expect(notice(page)).toBeVisible();
  expect(await storedDecision(page)).toBeUndefined();
});

for (const layout of ['bar', 'modal'])
  test(`a blocker that hides the layers leaves the page usable, and all held: ${layout}`, async ({
    page,
    web,
    open,
  }) => {
    // A blocker's rules are the browser's own and win over any page's; these win over izin's.
    const hide =
      '<style>@layer izin { [data-izin-layer][data-izin-layer][data-izin-layer] { display: none !important } }</style>';
    const own = `<button onclick="this.textContent = 'pressed'">Own</button>`;
    web.page('/', shop({ config: { ...config, layout }, head: hide, body: own + tags(web) }));
    await open('/');
    await expect(page.locator('[data-izin-layer]')).toHaveCount(1);
    await web.settle(200);
    await page.evaluate(`izin.open('preferences')`);
    await web.settle(200);
    await page.getByRole('button', { name: 'Own' }).click();
    await expect(page.getByRole('button', { name: 'pressed' })).toBeVisible();
    await expectNothingSent(page, web);
    expect(await storedDecision(page)).toBeUndefined();
  });

test('an inline notice is first in the body and in its flow', async ({ page, web, open }) => {
  web.page('/', shop({ config: own({ layout: 'inline' }), body: text }));
  await open('/');
  const [box, heading] = [await notice(page).boundingBox(), await page.locator('h1').boundingBox()];
  expect(box!.y + box!.height).toBeLessThanOrEqual(heading!.y);
  await press(page, 'reject');
  await expect(notice(page)).toHaveCount(0);
  expect((await page.locator('h1').boundingBox())!.y).toBeLessThan(heading!.y);
});

test('with the layout "none" nothing is drawn, and a page’s own notice does it all', async ({
  page,
  web,
  open,
}) => {
  const errors = collectErrors(page);
  const ask = `<form id="ask" hidden><button name="choice" value="accept">Yes</button><button name="choice" value="reject">No</button></form>
<script>const ask = document.getElementById('ask'); ask.hidden = izin.state.decided;
ask.addEventListener('submit', (event) => { event.preventDefault(); izin[event.submitter.value](); });
izin.on('decision', ({ decided }) => (ask.hidden = decided));</script>`;
  web.page('/', shop({ config: own({ layout: 'none' }), body: ask + tags(web) }));
  await open('/');
  await expectNothingSent(page, web);
  await expect(page.locator('[data-izin-layer]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Yes' }).click();
  await expect(page.locator('#ask')).toBeHidden();
  await expect.poll(() => web.traffic.length).toBeGreaterThan(3);
  expect((await storedDecision(page))?.get('by')).toBe('accept');
  expect(errors).toEqual([]);
});

for (const layout of ['bar', 'modal'])
  test(`Italy’s notice closes by a button that says what it does, and refuses: ${layout}`, async ({
    page,
    web,
    open,
  }) => {
    web.page('/', shop({ lang: 'it', config: own({ law: 'IT', layout }), body: tags(web) }));
    await open('/');
    const close = button(notice(page), 'close');
    await expect(close).toHaveText('Continua senza accettare ×');
    const [box, frame] = [await close.boundingBox(), await notice(page).boundingBox()];
    expect(box!.y - frame!.y).toBeLessThan(40);
    // It stands at the end of its line, beside the heading.
    expect(box!.x).toBeGreaterThan((await notice(page).locator('p').first().boundingBox())!.x + 40);
    expect(await audit(page, '[data-izin-layer=notice]')).toEqual([]);
    await close.click();
    await expect(notice(page)).toHaveCount(0);
    expect((await storedDecision(page))?.get('by')).toBe('close');
    await expectNothingSent(page, web);
  });

test('no other law’s notice has a way to close without a choice', async ({ page, web, open }) => {
  for (const law of ['auto', 'EEA', 'ID', 'FR']) {
    web.page('/', shop({ config: own({ law }) }));
    await open('/');
    await expect(notice(page)).toBeVisible();
    await expect(button(notice(page), 'close')).toHaveCount(0);
  }
});

test('“why this ad?” opens the preferences at the choice that it is about', async ({
  page,
  web,
  open,
}) => {
  const own = { ...config, categories: ['analytics', 'ads', 'personalization', 'embeds'] };
  web.page(
    '/',
    shop({
      config: own,
      body: '<a href="#izin" data-izin-open="personalization">Why this ad?</a>',
    }),
  );
  await remember(page, web, { yes: ['ads', 'personalization'], no: ['analytics', 'embeds'] });
  await open('/');
  await page.getByText('Why this ad?').click();
  const box = preferences(page).locator('[data-izin-category=personalization]');
  await expect(box).toBeFocused();
  await box.uncheck();
  await button(preferences(page), 'save').click();
  expect((await storedDecision(page))?.get('no')).toContain('personalization');
  await expect(page.getByText('Why this ad?')).toBeFocused();
});

test('what came since the last choice is marked as new', async ({ page, web, open }) => {
  const partners = {
    ...config.partners,
    fresh: { name: 'Fresh', category: 'ads' },
    video: { name: 'Video', category: 'personalization' },
  };
  const categories = [...config.categories, 'personalization'];
  web.page('/', shop({ config: { ...config, revision: 2, categories, partners } }));
  await remember(page, web, { yes: ['ads', 'meta', 'tik'], no: ['analytics', 'embeds'] });
  await open('/');
  await press(page, 'manage');
  const marked = preferences(page).locator('.izin-new');
  await expect(marked).toHaveText(['New since your last choice', 'New since your last choice']);
  await expect(preferences(page).locator('.izin-partner', { hasText: 'Fresh' })).toContainText(
    'New',
  );
  await expect(preferences(page).locator('legend', { hasText: 'personalisation' })).toContainText(
    'New',
  );
});
