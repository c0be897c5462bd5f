// A law …
import { remember, shop } from '../support/page.js';
import { box, button, notice, preferences, press, storedDecision } from '../support/layers.js';
import { signalGpc } from '../support/gpc.js';
import { expect, test } from '../support/test.js';
import { collectErrors, problems } from '../support/witness.js';
import type { Page } from '@playwright/test';
import type { Web } from '../support/web.js';

const config = {
  site: { name: 'Shop', policyUrl: '/privacy' },
  partners: {
    stats: { name: 'Stats', category: 'analytics', hosts: ['stats.test'] },
    meta: { name: 'Meta', category: 'ads', hosts: ['meta.test'] },
    again: { name: 'Again', category: 'personalization', hosts: ['again.test'] },
  },
};
const names = ['stats', 'meta', 'again'] as const;

/** A shop with one marked tag of each partner, and one of each that a script adds. */
function put(web: Web, more: object = {}, lang = 'en', script = '/dist/izin.js'): void {
  const marked = names.map((name) => {
    const src = web.partner(name).url('/marked.js');
    return `<script type="text/plain" data-consent="${name}" src="${src}"></script>`;
  });
  const added = `<script>for (const src of ${JSON.stringify(names.map((name) => web.partner(name).url('/added.png')))})
    document.body.append(Object.assign(new Image(), { src }))</script>`;
  const body = marked.join('') + (script.includes('marked') ? '' : added);
  web.page('/', shop({ config: { ...config, ...more }, body, lang, script }));
}

const sent = (web: Web) => names.filter((name) => web.partner(name).log.length > 0);

const forget = (web: Web) => {
  for (const name of names) web.partner(name).log.splice(0);
};

/** Tells what the next visit of who has answered sends. */
async function sentNext(page: Page, web: Web, open: (path: string) => Promise<unknown>) {
  await expect(notice(page)).toHaveCount(0);
  await web.settle();
  forget(web);
  await open('/');
  await web.settle();
  return sent(web);
}

for (const script of ['/dist/izin.js', '/dist/izin.marked.js', '/dist/izin.all.js'])
  test(`California leaves all open until somebody opts out of sharing: ${script}`, async ({
    page,
    web,
    open,
  }) => {
    put(web, { law: 'US-CA' }, 'en', script);
    await open('/');
    await expect(notice(page).getByRole('heading')).toHaveText('Your privacy choices on Shop');
    await expect.poll(() => sent(web)).toEqual([...names]);
    const [refuse, keep] = [button(notice(page), 'optout'), button(notice(page), 'accept')];
    await expect(refuse).toHaveText('Opt out of sharing');
    const sizes = await Promise.all([refuse, keep].map((each) => each.boundingBox()));
    expect(sizes[0]!.width).toBeCloseTo(sizes[1]!.width, 0);
    await refuse.click();
    await expect(notice(page)).toHaveCount(0);
    const decision = await storedDecision(page);
    expect([decision?.get('by'), decision?.get('law')]).toEqual(['optout', 'US-CA']);
    expect([decision?.get('yes'), decision?.get('no')]).toEqual(['', 'ads.personalization']);
    await web.settle();
    forget(web);
    await open('/');
    await expect.poll(() => sent(web)).toEqual(['stats']);
    await web.settle();
    expect(sent(web)).toEqual(['stats']);
    await expect(notice(page)).toHaveCount(0);
  });

test('whatever the law, the first press opens the preferences, and they say what was chosen', async ({
  page,
  web,
  open,
}) => {
  const errors = collectErrors(page);
  put(web, { law: 'US-CA' });
  await open('/');
  await notice(page).waitFor();
  // A press by keyboard comes near and presses at once.
  await button(notice(page), 'manage').evaluate((one: HTMLElement) => one.click());
  await expect(preferences(page)).toBeVisible();
  await button(preferences(page), 'optout').click();
  const status = page.locator('[data-izin-status]');
  await expect(status).toContainText('You opted out of sharing.');
  await expect(status).not.toContainText('accepted');
  await page.evaluate('izin.open("preferences")');
  await expect(preferences(page)).toContainText('You opted out of sharing.');
  await expect(button(preferences(page), 'withdraw')).toHaveCount(0);
  expect(await problems(page)).toEqual([]);
  expect(errors).toEqual([]);
});

test('a page of the site’s own has the preferences under California’s law, too', async ({
  page,
  web,
  open,
}) => {
  web.page(
    '/',
    shop({ config: { ...config, law: 'US-CA' }, body: '<div data-izin-preferences></div>' }),
  );
  await open('/');
  await expect(preferences(page).getByRole('checkbox').first()).toBeVisible();
});

test('that leaves things open runs them at once where the server says so', async ({
  page,
  web,
  open,
}) => {
  put(web);
  await page.route('**/dist/{ui,laws}.js', (route) => route.abort());
  await page
    .context()
    .addCookies([
      { name: 'izin-law', value: 'US-CA.analytics.ads.personalization', url: web.origin },
    ]);
  await open('/');
  await expect.poll(() => sent(web)).toEqual([...names]);
});

test('keeps what was kept sharing to itself: elsewhere people are asked', async ({
  page,
  web,
  open,
}) => {
  put(web, { law: 'US-CA' });
  await open('/');
  await press(page, 'accept');
  await expect(notice(page)).toHaveCount(0);
  await expect.poll(async () => (await storedDecision(page))?.get('yes')).toBe('');
  await open('/');
  await web.settle();
  await expect(notice(page)).toHaveCount(0);
  forget(web);
  put(web, { law: 'EEA' });
  await open('/');
  await expect(button(notice(page), 'reject')).toBeVisible();
  await web.settle();
  expect(sent(web)).toEqual([]);
});

test('that wants people told tells them, and how to stop it: Japan', async ({
  page,
  web,
  open,
}) => {
  put(web, { law: 'JP' }, 'ja');
  await open('/');
  await expect(button(notice(page), 'optout')).toHaveText('送信を止める');
  await button(notice(page), 'optout').click();
  expect(await sentNext(page, web, open)).toEqual([]);
});

test('that leaves things open asks in the page’s language, all in English where that fails', async ({
  page,
  web,
  open,
}) => {
  put(web, { law: 'US-CA' }, 'zh-TW');
  await open('/');
  await expect(button(notice(page), 'optout')).toHaveText('拒絕分享');
  await page.route('**/dist/locales/ask/zh-hant.js', (route) => route.abort());
  await open('/');
  await expect(button(notice(page), 'optout')).toHaveText('Opt out of sharing');
  await expect(button(notice(page), 'manage')).toHaveText('Manage choices');
});

test('of which some is open asks for the rest: Switzerland', async ({ page, web, open }) => {
  put(web, { law: 'CH' });
  await open('/');
  await expect.poll(() => sent(web)).toEqual(['stats']);
  await web.settle();
  expect(sent(web)).toEqual(['stats']);
  await press(page, 'manage');
  await expect(box(page, 'analytics')).toBeChecked();
  await expect(box(page, 'ads')).not.toBeChecked();
  await button(preferences(page), 'reject').click();
  expect(await sentNext(page, web, open)).toEqual([]);
});

test('with an exemption opens it once the site vouches for it: Great Britain', async ({
  page,
  web,
  open,
}) => {
  put(web, { law: 'GB' });
  await open('/');
  await expect(notice(page)).toBeVisible();
  await web.settle();
  expect(sent(web)).toEqual([]);
  put(web, { law: 'GB', laws: { GB: { usual: { analytics: 'grant' } } } });
  await open('/');
  await expect.poll(() => sent(web)).toEqual(['stats']);
  // The objection: free, and at once.
  await press(page, 'manage');
  await box(page, 'analytics').uncheck();
  await button(preferences(page), 'save').click();
  expect(await sentNext(page, web, open)).toEqual([]);
});

test('is the strictest where none is known, and where its file fails', async ({
  page,
  web,
  open,
}) => {
  for (const law of ['auto', 'AU', 'US-CA']) {
    put(web, { law });
    await page.route('**/dist/laws.js', (route) => route.abort());
    await open('/');
    await expect(button(notice(page), 'reject')).toBeVisible();
    await web.settle();
    expect(sent(web)).toEqual([]);
  }
});

test('says how long a decision lives: France, six months', async ({ page, web, open }) => {
  put(web, { law: 'FR' });
  await open('/');
  await notice(page).hover();
  await expect
    .poll(() =>
      page.evaluate(() => performance.getEntriesByName(location.origin + '/dist/laws.js').length),
    )
    .toBe(1);
  await press(page, 'reject');
  await expect(notice(page)).toHaveCount(0);
  const [cookie] = (await page.context().cookies()).filter(({ name }) => name === 'izin');
  expect((cookie!.expires - Date.now() / 1000) / 86_400).toBeCloseTo(182.6, 0);
});

test('takes a browser’s signal as an answer where it must, asks nobody, and says so', async ({
  page,
  web,
  open,
}) => {
  await signalGpc(page);
  put(web, { law: 'US-CA' });
  await open('/');
  await expect(page.getByRole('status')).toContainText('Global Privacy Control');
  await expect(notice(page)).toHaveCount(0);
  const decision = await storedDecision(page);
  expect([decision?.get('by'), decision?.get('no')]).toEqual(['optout', 'ads.personalization']);
  await web.settle();
  expect(sent(web)).toEqual(['stats']);
});

test('that asks goes on asking under a signal, and accepting all doesn’t outdo it', async ({
  page,
  web,
  open,
}) => {
  await signalGpc(page);
  put(web, { law: 'EEA' });
  await open('/');
  await press(page, 'accept');
  await expect.poll(() => sent(web)).toEqual(['stats']);
  await expect(page.getByRole('status')).toContainText('Global Privacy Control');
  await web.settle();
  expect(sent(web)).toEqual(['stats']);
  // Told of it, who still wants ads gets them.
  await page.getByRole('status').getByRole('button').click();
  await expect(preferences(page)).toContainText('Global Privacy Control');
  await box(page, 'ads').check();
  await button(preferences(page), 'save').click();
  await expect.poll(() => sent(web)).toEqual(['stats', 'meta']);
  expect((await storedDecision(page))?.get('yes')).toContain('gpc');
  await web.settle();
  forget(web);
  await open('/');
  await expect.poll(() => sent(web)).toEqual(['stats', 'meta']);
});

test('lets no earlier choice outdo a signal that came since', async ({ page, web, open }) => {
  await signalGpc(page);
  put(web, { law: 'EEA' });
  await remember(page, web, { yes: ['analytics', 'ads', 'personalization'] });
  await open('/');
  await expect.poll(() => sent(web)).toEqual(['stats']);
  await web.settle();
  expect(sent(web)).toEqual(['stats']);
});

test('asks no child, and holds ads back whatever it leaves open', async ({ page, web, open }) => {
  for (const law of ['EEA', 'US-CA']) {
    await page.context().clearCookies();
    put(web, { law, age: 'child' });
    await open('/');
    await page.evaluate('izin.open("preferences")');
    await expect(preferences(page)).toBeVisible();
    await expect(box(page, 'analytics')).toBeVisible();
    await expect(box(page, 'ads')).toHaveCount(0);
    await button(preferences(page), 'accept').click();
    await expect(notice(page)).toHaveCount(0);
    await web.settle();
    expect(sent(web)).toEqual(['stats']);
    forget(web);
  }
});

for (const [body, opener, codes] of [
  ['', '', [['link', 'US-CA']]],
  ['<footer><a href="#izin">Your Privacy Choices</a></footer>', '', []],
  ['<button data-izin-open="">Your Privacy Choices</button>', '', []],
  ['', 'bottom start', []],
] as const)
  test(`that lets people opt out wants a way to on every page: ${body || opener || 'none'}`, async ({
    page,
    web,
    open,
  }) => {
    web.page('/', shop({ config: { ...config, law: 'US-CA', opener }, body }));
    await open('/');
    await expect(notice(page)).toBeVisible();
    await page.waitForTimeout(3_500);
    const told = 'izin.problems().map(({ code, detail }) => [code, detail])';
    await expect.poll(() => page.evaluate(told)).toEqual(codes);
  });

test('that asks first is met by the notice', async ({ page, web, open }) => {
  web.page('/', shop({ config: { ...config, law: 'EEA' } }));
  await open('/');
  await expect(notice(page)).toBeVisible();
  await page.waitForTimeout(3_500);
  expect(await page.evaluate('izin.problems()')).toEqual([]);
});
