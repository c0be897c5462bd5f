import { locales } from '../../src/locales.js';
import { hasGivenUp, type Message, runAutoconsent } from '../support/autoconsent.js';
import { notice, preferences, press, storedDecision } from '../support/layers.js';
import { config, shop } from '../support/page.js';
import { expect, test } from '../support/test.js';
import { problems } from '../support/witness.js';

const asked = (log: { path: string }[]) =>
  log.map(({ path }) => path).filter((path) => path.includes('/locales/'));

for (const tag of Object.keys(locales))
  test(`the page’s language is spoken, from its own two files: ${tag}`, async ({
    page,
    web,
    open,
  }) => {
    web.page('/', shop({ lang: tag }));
    await open('/');
    await expect(notice(page)).toBeVisible();
    expect((await notice(page).getAttribute('lang'))!.toLowerCase()).toBe(tag);
    const isRight = ['ar', 'he'].includes(tag);
    expect(await notice(page).evaluate((one) => getComputedStyle(one).direction)).toBe(
      isRight ? 'rtl' : 'ltr',
    );
    expect(asked(web.log)).toEqual([`/dist/locales/${tag}.js`]);
    await press(page, 'manage');
    await expect(preferences(page)).toBeVisible();
    expect(asked(web.log).length).toBe(2);
    for (const layer of [notice(page), preferences(page)])
      expect(await layer.innerText()).not.toMatch(/[{}]|undefined/);
    expect(await problems(page)).toEqual([]);
  });

for (const [lang, spoken] of Object.entries({
  'zh-TW': 'zh-Hant',
  'zh-CN': 'zh-Hans',
  'zh-Hant-HK': 'zh-Hant',
  zh: 'zh-Hans',
  'pt-BR': 'pt-BR',
  'pt-PT': 'pt',
  no: 'nb',
  nn: 'nb',
  'en-GB': 'en',
  'de-AT': 'de',
}))
  test(`a page in ${lang} is spoken to in ${spoken}`, async ({ page, web, open }) => {
    for (const script of ['/dist/izin.js', '/dist/izin.marked.js']) {
      web.page('/', shop({ lang, script }));
      await open('/');
      await expect(notice(page)).toHaveAttribute('lang', spoken);
    }
    expect(await problems(page)).toEqual([]);
  });

test('a language that izin lacks is English and a problem, and holds all the same', async ({
  page,
  web,
  open,
}) => {
  web.page('/', shop({ lang: 'eo' }));
  await open('/');
  await expect(notice(page)).toHaveAttribute('lang', 'en');
  await expect.poll(() => problems(page)).toMatchObject([{ code: 'language', detail: 'eo' }]);
});

test.describe('DuckDuckGo’s heuristics', () => {
  test.slow();
  // Of the other languages they know no words that tell a notice.
  for (const lang of ['en', 'de', 'fr', 'nl', 'it', 'es', 'pl', 'pt-br', 'pt'])
    test(`they find the notice and refuse: ${lang}`, async ({ page, web, open }) => {
      web.page('/', shop({ lang, config: { ...config, site: { name: 'Interindo' } } }));
      await open('/');
      await expect(notice(page)).toBeVisible();
      const said: Message[] = await runAutoconsent(page);
      await expect
        .poll(
          () =>
            said.some(({ type, result }) => type === 'optOutResult' && result) || hasGivenUp(said),
          {
            timeout: 40_000,
          },
        )
        .toBe(true);
      expect(hasGivenUp(said)).toBe(false);
      expect((await storedDecision(page))?.get('by')).toBe('reject');
    });
});
