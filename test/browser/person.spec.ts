import { config, shop } from '../support/page.js';
import { notice, storedDecision } from '../support/layers.js';
import {
  allPartners,
  expectNothingSent,
  expectProblem,
  receivers,
  tags,
} from '../support/witness.js';
import { expect, test } from '../support/test.js';
import type { Web } from '../support/web.js';

// Whatever Playwright evaluates counts as a person's act, so these pages act by themselves, and
// tell their server what came of it before the test looks.

/** Runs code as soon as the notice is there; `tell` sends a value to the shop's server. */
const acting = (web: Web, code: string, more = {}) =>
  shop({
    ...more,
    body: `${tags(web)}<button id="own">Own</button><script>
const tell = (value) => fetch('/told?' + encodeURIComponent(JSON.stringify(value)));
const soon = (selector, use) => { const one = document.querySelector(selector); one ? use(one) : setTimeout(soon, 20, selector, use) };
const find = (action) => document.querySelector('[data-izin-action=' + action + ']');
const wait = setInterval(() => { if (!find('accept')) return; clearInterval(wait); ${code} }, 20);
</script>`,
  });

const told = (web: Web): unknown[] =>
  web.log
    .filter(({ path }) => path.startsWith('/told?'))
    .map(({ path }) => JSON.parse(decodeURIComponent(path.slice(6))));

const afterwards = `setTimeout(() => tell([navigator.userActivation.hasBeenActive,
  izin.granted('ads'), izin.problems().map(({ code }) => code)]), 700);`;

const attempts: Record<string, string> = {
  'a click by code on Accept': "find('accept').click();",
  'a made-up click event':
    "find('accept').dispatchEvent(new MouseEvent('click', { bubbles: true }));",
  'izin.accept() from code': 'izin.accept();',
  'izin.save() from code': 'izin.save({ ads: true, stats: true });',
  'a person of the page’s own making':
    "Object.defineProperty(navigator.userActivation, 'isActive', { value: true }); izin.accept();",
  'a person of the prototype’s':
    "Object.defineProperty(UserActivation.prototype, 'isActive', { get: () => true }); izin.accept();",
  'a click by code on Accept in the preferences':
    "find('manage').click(); soon('dialog [data-izin-action=accept]', (one) => one.click());",
  'boxes ticked and saved by code': `find('manage').click();
    soon('dialog [data-izin-action=save]', (save) => {
      for (const one of document.querySelectorAll('dialog input')) one.checked = true;
      save.click();
    });`,
};
for (const [name, code] of Object.entries(attempts))
  test(`${name} grants nothing`, async ({ page, web, open }) => {
    web.page('/', acting(web, code + afterwards));
    await open('/');
    await expect.poll(() => told(web)).toEqual([[false, false, ['person']]]);
    await expectNothingSent(page, web);
    await expectProblem(page, 'person');
    await expect(notice(page)).toBeVisible();
    expect(await storedDecision(page)).toBeUndefined();
  });

test('izin.reject() from code refuses', async ({ page, web, open }) => {
  web.page('/', acting(web, `izin.reject();${afterwards}`));
  await open('/');
  await expect.poll(() => told(web)).toEqual([[false, false, []]]);
  await expect(notice(page)).toBeHidden();
  expect((await storedDecision(page))?.get('by')).toBe('reject');
  await expectNothingSent(page, web);
});

test('a click by code on Reject refuses', async ({ page, web, open }) => {
  web.page('/', acting(web, `find('reject').click();${afterwards}`));
  await open('/');
  await expect.poll(() => told(web)).toEqual([[false, false, []]]);
  await expect(notice(page)).toBeHidden();
  expect((await storedDecision(page))?.get('by')).toBe('reject');
});

test('code that a press of a person runs may grant', async ({ page, web, open }) => {
  web.page('/', acting(web, "document.getElementById('own').onclick = () => izin.accept();"));
  await open('/');
  await page.locator('#own').click();
  await expect.poll(() => receivers(web)).toEqual(allPartners);
  await expect(notice(page)).toBeHidden();
});

for (const [name, code, by] of [
  ['accept', 'izin.accept();', 'accept'],
  ['save', 'izin.save({ analytics: true, ads: true, embeds: true });', 'api'],
] as const)
  test(`with trustedGrants off, izin.${name}() from code grants`, async ({ page, web, open }) => {
    web.page('/', acting(web, code, { config: { ...config, trustedGrants: false } }));
    await open('/');
    await expect.poll(() => receivers(web)).toEqual(allPartners);
    expect((await storedDecision(page))?.get('by')).toBe(by);
  });

const widenings: Record<string, string> = {
  'writing into the state': 'izin.state.categories.ads = true; izin.state.partners.meta = true;',
  'replacing the state':
    'izin.state = { categories: { ads: true }, partners: {} }; delete izin.state;',
  'redefining the state': "Object.defineProperty(izin, 'state', { value: { decided: true } });",
  'replacing granted()': 'izin.granted = () => true; izin.scan();',
  'announcing a decision': `document.dispatchEvent(new CustomEvent('izin:decision',
    { detail: { decided: true, categories: { ads: true } } }));`,
  'changing its configuration': `document.getElementById('izin-config').textContent =
    '{"partners":{"meta":{"category":"necessary"}}}'; izin({ trustedGrants: false }); izin.accept();`,
  'changing what a receipt shares':
    "izin.receipt().site.name = 'x'; izin.receipt().decision.yes.push('ads');",
};
for (const [name, code] of Object.entries(widenings))
  test(`a script of the page cannot widen by ${name}`, async ({ page, web, open }) => {
    web.page(
      '/',
      acting(
        web,
        `try { ${code} } catch {} izin.scan();
document.body.append(document.querySelector('[data-consent=meta]')); ${afterwards}`,
      ),
    );
    await open('/');
    await expect.poll(() => told(web)).toHaveLength(1);
    await expectNothingSent(page, web);
    expect(await storedDecision(page)).toBeUndefined();
  });

test('what izin.state gives is a copy: a change of it grants nothing', async ({
  page,
  web,
  open,
}) => {
  const code = `const state = izin.state; state.categories.ads = true; state.partners.meta = true;
    Object.assign(izin.state, { decided: true }); izin.scan(); tell(izin.granted('ads'));`;
  web.page('/', acting(web, code));
  await open('/');
  await expect.poll(() => told(web)).toEqual([false]);
  await expectNothingSent(page, web);
});
