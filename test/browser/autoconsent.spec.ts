import { hasGivenUp, type Message, runAutoconsent } from '../support/autoconsent.js';
import { notice, storedDecision } from '../support/layers.js';
import { shop } from '../support/page.js';
import { expectNothingSent, tags } from '../support/witness.js';
import { expect, test } from '../support/test.js';

test.slow(); // it looks several times, and waits in between

// Browsers that refuse for their users must find our Reject button, by DuckDuckGo's heuristics here.

const types = (said: Message[]) => said.map(({ type }) => type);
const refused = expect.objectContaining({ type: 'optOutResult', result: true });

for (const site of ['Interindo', 'Shop & Co.'])
  test(`autoconsent finds the notice of ${site} and refuses`, async ({ page, web, open }) => {
    const own = { categories: ['analytics', 'ads', 'embeds'], site: { name: site } };
    web.page('/', shop({ config: own, body: tags(web) }));
    await open('/');
    await expect(notice(page)).toBeVisible();
    const said = await runAutoconsent(page);
    await expect.poll(() => said, { timeout: 40_000 }).toContainEqual(refused);
    expect(types(said)).toEqual(expect.arrayContaining(['cmpDetected', 'popupFound']));
    expect(said.find(({ type }) => type === 'popupFound')?.cmp).toMatch(/^HEURISTIC/);
    await expect(notice(page)).toBeHidden();
    expect((await storedDecision(page))?.get('by')).toBe('reject');
    await expectNothingSent(page, web);
  });

/** What a notice may be turned into, so that nobody could refuse for its user. */
const doctored: Record<string, string> = {
  'in a closed shadow root': `const host = document.body.appendChild(document.createElement('div'));
    host.attachShadow({ mode: 'closed' }).append(copy);`,
  'without its Reject button': `copy.querySelector('[data-izin-action=reject]').remove();
    document.body.append(copy);`,
};

for (const [name, code] of Object.entries({
  ...doctored,
  'as it is': 'document.body.append(copy);',
}))
  test(`autoconsent does ${name in doctored ? 'not ' : ''}refuse in a copy ${name}`, async ({
    page,
    web,
    open,
  }) => {
    web.page('/', shop());
    await open('/');
    await expect(notice(page)).toBeVisible();
    // A copy with its looks written into it, and the notice itself gone with all its scripts' power.
    const html = await notice(page).evaluate((one) => {
      const copy = one.cloneNode(true) as HTMLElement;
      copy.style.position = 'fixed';
      // Nobody opens the copy, which would stay hidden.
      copy.removeAttribute('popover');
      return copy.outerHTML;
    });
    web.page(
      '/copy',
      `<!doctype html><html lang="en"><title>t</title><h1>Shop</h1><script>
const box = document.createElement('div'); box.innerHTML = ${JSON.stringify(html)};
const copy = box.firstChild; ${code}
addEventListener('click', (click) => window.pressed = click.composedPath()[0].dataset.izinAction);
</script></html>`,
    );
    await open('/copy');
    const said = await runAutoconsent(page);
    if (name in doctored) {
      await expect.poll(() => hasGivenUp(said), { timeout: 40_000 }).toBe(true);
      expect(types(said)).not.toContain('popupFound');
      expect(types(said)).not.toContain('optOutResult');
    } else {
      await expect.poll(() => said, { timeout: 40_000 }).toContainEqual(refused);
      expect(await page.evaluate('window.pressed')).toBe('reject');
    }
  });

test('autoconsent does not read Indonesian yet, so it leaves that notice to the visitor', async ({
  page,
  web,
  open,
}) => {
  web.page('/', shop({ lang: 'id' }));
  await open('/');
  await expect(notice(page)).toBeVisible();
  const said = await runAutoconsent(page);
  await expect.poll(() => hasGivenUp(said), { timeout: 40_000 }).toBe(true);
  expect(types(said)).not.toContain('optOutResult');
  await expect(notice(page)).toBeVisible();
  expect(await storedDecision(page)).toBeUndefined();
});
