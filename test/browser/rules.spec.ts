import { button, notice, preferences, press, storedDecision } from '../support/layers.js';
import { config, shop } from '../support/page.js';
import { judgeRefusal } from '../support/comeback.js';
import { judgeNotice } from '../support/rules.js';
import { expect, test } from '../support/test.js';
import { expectNothingSent, tags } from '../support/witness.js';

// The rules of the release gate that concern the layers, by their ids in requirements.md.

for (const layout of ['bar', 'box', 'modal', 'inline'])
  for (const lang of ['en', 'id', 'de'])
    test(`the notice breaks no rule: ${layout}, ${lang}`, async ({ page, web, open }) => {
      web.page('/', shop({ lang, config: { ...config, layout }, body: tags(web) }));
      await open('/');
      await expect(notice(page)).toBeVisible();
      expect(await judgeNotice(page)).toEqual([]);
    });

test('refusing breaks none either, nor does coming back half a year later', async ({
  page,
  web,
}) => {
  web.page('/', shop({ body: tags(web) }));
  expect(await judgeRefusal(page, `${web.origin}/`, () => web.traffic.length)).toEqual([]);
});

/** Dark patterns, each made of our own notice, and the rule that it breaks. */
const doctored: [name: string, rule: string, code: string][] = [
  ['no way to refuse', 'CHO-01', `reject.remove()`],
  ['a refusal that is switched off', 'CHO-01', `reject.disabled = true`],
  [
    'a refusal that assistive technology does not hear of',
    'CHO-01',
    `reject.setAttribute('aria-hidden', 'true')`,
  ],
  [
    'a refusal as a link in the text',
    'CHO-02',
    `const link = Object.assign(document.createElement('a'), { href: '#', textContent: reject.textContent }); reject.remove(); one.querySelector('p').append(link)`,
  ],
  [
    'a louder Accept',
    'CHO-03',
    `accept.style.setProperty('background-color', 'green', 'important')`,
  ],
  ['a smaller refusal', 'CHO-03', `reject.style.setProperty('font-size', '9px', 'important')`],
  [
    'a refusal in grey on white',
    'CHO-04',
    `for (const each of [accept, reject]) { each.style.color = '#aaa'; each.style.borderColor = '#eee' }`,
  ],
  [
    'a promise of a better experience',
    'CHO-12',
    `one.querySelector('p').textContent += ' This gives you the best experience. 1'`,
  ],
  [
    'an advertisement',
    'CHO-14',
    `one.querySelector('p').insertAdjacentHTML('beforeend', '<a href="https://shop.example/sale">Sale</a>')`,
  ],
  ['no number of partners', 'INF-01', `one.innerHTML = one.innerHTML.replace(/\\d+/g, 'some')`],
  ['a wall of text', 'INF-06', `one.querySelector('p').textContent += ' and so on'.repeat(40)`],
  ['another language than the page’s', 'INF-07', `one.lang = 'fr'`],
  ['no name for who hears it', '4.1.2', `one.removeAttribute('aria-labelledby')`],
];

for (const [name, rule, code] of [...doctored, ['nothing done to it', '', ''] as const])
  test(`a copy with ${name} breaks ${rule || 'no rule'}`, async ({ page, web, open }) => {
    web.page('/', shop());
    await open('/');
    await expect(notice(page)).toBeVisible();
    // A copy with its looks written into it, on a page without izin.
    const html = await notice(page).evaluate((one) => {
      const copy = one.cloneNode(true) as HTMLElement;
      const all = [one, ...one.querySelectorAll('*')];
      [copy, ...copy.querySelectorAll<HTMLElement>('*')].forEach((each, at) => {
        const style = getComputedStyle(all[at]!);
        for (const property of style)
          if (!/^(width|height|inline-size|block-size|inset|bottom|top)/.test(property))
            each.style.setProperty(property, style.getPropertyValue(property));
      });
      copy.removeAttribute('popover');
      copy.style.position = 'static';
      return copy.outerHTML;
    });
    web.page(
      '/copy',
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title><body><h1>Shop</h1>${html}<script>
        const one = document.querySelector('[data-izin-layer]');
        const [accept, reject] = ['accept', 'reject'].map((action) => one.querySelector('[data-izin-action=' + action + ']'));
        ${code}</script></body></html>`,
    );
    await open('/copy');
    expect(await judgeNotice(page)).toEqual(rule ? expect.arrayContaining([rule]) : []);
  });

test('CHO-05, CHO-10: nothing is ticked at first, and saving that refuses', async ({
  page,
  web,
  open,
}) => {
  web.page('/', shop({ body: tags(web) }));
  await open('/');
  await press(page, 'manage');
  await expect(preferences(page).locator('input:checked')).toHaveCount(0);
  await button(preferences(page), 'save').click();
  expect((await storedDecision(page))?.get('yes')).toBe('');
  await expectNothingSent(page, web);
});

test('INF-08: the policy is there for somebody who has not chosen', async ({ page, web, open }) => {
  web.page('/', shop({ config: { ...config, site: { name: 'Shop', policyUrl: '/privacy' } } }));
  web.page('/privacy', shop({ body: '<main>How we process data</main>' }));
  await open('/');
  await notice(page).getByRole('link', { name: 'Privacy policy' }).click();
  await expect(page.locator('main')).toBeVisible();
  const isFree = await page.locator('main').evaluate((one) => {
    const { left, top } = one.getBoundingClientRect();
    return one.contains(document.elementFromPoint(left + 2, top + 2));
  });
  expect(isFree).toBe(true);
});
