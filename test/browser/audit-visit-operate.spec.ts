import { readFileSync } from 'node:fs';
import { shop } from '../support/page.js';
import { expect, test } from '../support/test.js';
import { sentTo, visit } from '../support/visited.js';
import type { Phase, Visit } from '../../src/audit/visit.js';

test.slow(); // a browser is started for each phase

const page = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title><h1>Shop</h1><p>Things.</p>${body}</html>`;
const file = (path: string) => readFileSync(new URL(`../../node_modules/${path}`, import.meta.url));

/** A notice of nobody's: what its buttons say, and a tag that comes with consent. */
const notice = (accept: string, reject: string, inner = '') =>
  page(`<div class="box" style="position: fixed; bottom: 0">We use cookies. ${inner}
<button id="yes">${accept}</button> <button id="no">${reject}</button></div><script>
const box = document.querySelector('.box');
if (document.cookie.includes('chosen')) box.remove();
const choose = (what) => { document.cookie = 'chosen=' + what + '; max-age=9999'; box.remove(); };
document.querySelector('#yes').onclick = () => choose('yes');
document.querySelector('#no').onclick = () => choose('no');</script>`);

const how = ({ operated }: Visit) => operated.map(({ how, isDone }) => [isDone, how]);

for (const [lang, accept, reject] of [
  ['de', 'Zustimmen', 'Nur notwendige Cookies'],
  ['fr', 'J’accepte', '✕ Continuer sans accepter →'],
  ['id', 'TERIMA SEMUA', 'Hanya yang diperlukan'],
  ['ja', 'すべて同意する', 'すべて拒否する'],
])
  test(`a notice of nobody’s is answered by the names of its buttons: ${lang}`, async ({ web }) => {
    web.page('/', notice(accept!, reject!));
    const seen = await visit(web, '/', ['refused', 'accepted']);
    expect(how(seen)).toEqual([
      [true, `button: ${reject}`],
      [true, `button: ${accept}`],
    ]);
    const values = seen.cookies.filter(({ step }) => step === 'second' || step === 'reload');
    expect(new Set(values.map(({ digest }) => digest)).size).toBe(2);
    expect(seen.afterRefusal).toEqual({ isReadable: true, isAskedAgain: false });
  });

test('a notice that nobody can read is not operated, and its phases are not gone through', async ({
  web,
}) => {
  web.page('/', notice('Hooray', 'Boo'));
  const seen = await visit(web, '/', ['before', 'refused', 'withdrawn'], { noticeTimeout: 500 });
  expect(seen.phases).toEqual(['before']);
  expect(how(seen).map(([isDone]) => isDone)).toEqual([false, false]);
  expect(how(seen)[0]![1]).toMatch(/no control that is shown .* would reject.*; DuckDuckGo/);
  expect(seen.layer).toBeUndefined();
  expect(seen.gaps).toHaveLength(2);
});

test('a button that does nothing is no choice made', async ({ web }) => {
  web.page(
    '/',
    page(`<div role="dialog" aria-label="Cookies">We use cookies.
<button>Accept all</button><button>Reject all</button></div>`),
  );
  const seen = await visit(web, '/', ['refused']);
  expect(how(seen)).toEqual([
    [false, expect.stringContaining('“Reject all” was pressed, and the notice stayed')],
  ]);
  expect(seen.phases).toEqual([]);
});

test('a button outside of any notice is left alone', async ({ web }) => {
  web.page('/', page(`<form action="/bought"><button>OK</button><button>Accept</button></form>`));
  const seen = await visit(web, '/', ['accepted'], { noticeTimeout: 500 });
  expect(how(seen).map(([isDone]) => isDone)).toEqual([false]);
  expect(web.log.map(({ path }) => path)).not.toContain('/bought?');
});

test('a link to another page is no choice, whatever it is called', async ({ web }) => {
  web.page('/', page('<div>How cookies are asked for: <a href="/accept">Accept</a></div>'));
  const seen = await visit(web, '/', ['accepted'], { noticeTimeout: 500 });
  expect(how(seen).map(([isDone]) => isDone)).toEqual([false]);
  expect(web.log.map(({ path }) => path)).not.toContain('/accept');
});

test('DuckDuckGo’s rules answer where names don’t', async ({ web }) => {
  web.page(
    '/',
    page(`<dialog open class="cookie-consent"><form method="dialog" class="cookie-consent__form">Biscuits?
<button value="yes">Hooray</button> <button value="no">Boo</button></form></dialog><script>
for (const each of document.querySelectorAll('button'))
  each.addEventListener('click', () => { document.cookie = 'chosen=' + each.value; });</script>`),
  );
  const seen = await visit(web, '/', ['refused', 'accepted'], { noticeTimeout: 500 });
  expect(how(seen)).toEqual([
    [true, 'autoconsent: abconcerts.be'],
    [true, 'autoconsent: abconcerts.be'],
  ]);
});

/** A tool whose buttons have names that nobody knows, which leaves its public interface. */
const unnamed = `<script>setInterval(() => {
  for (const each of document.querySelectorAll('.klaro button, .klaro a')) each.textContent = 'Hooray';
}, 20);</script>`;

test('the public interface of a known tool answers where names don’t', async ({ web }) => {
  web.file('/klaro.js', file('klaro/dist/klaro.js'), 'text/javascript');
  web.page(
    '/',
    page(`<script>klaroConfig = { services: [
{ name: 'stats', purposes: ['analytics'] }, { name: 'ads', purposes: ['ads'] }] }</script>
<script src="/klaro.js"></script>${unnamed}
<script type="text/plain" data-type="application/javascript" data-name="stats" data-src="${web.partner('stats').url('/a.js')}"></script>
<script type="text/plain" data-type="application/javascript" data-name="ads" data-src="${web.partner('ads').url('/a.js')}"></script>`),
  );
  const phases: Phase[] = ['refused', 'accepted', 'partly', 'withdrawn'];
  const seen = await visit(web, '/', phases, { noticeTimeout: 500 });
  expect(how(seen)).toEqual([1, 2, 3, 4, 5].map(() => [true, 'api: klaro']));
  expect(seen.phases).toEqual(phases);
  const sent = (partner: string) =>
    phases.map((phase) => sentTo(seen, partner, phase, 'reload').length > 0);
  expect(sent('stats')).toEqual([false, true, true, false]);
  expect(sent('ads')).toEqual([false, true, false, false]);
  expect(seen.wayBack).toEqual({ boxes: [], isElsewhere: false });
});

test('robots.txt bars, unless the owner says otherwise', async ({ web }) => {
  web.file('/robots.txt', 'User-agent: *\nDisallow: /private', 'text/plain');
  web.page('/private', page(''));
  web.page('/open', page(''));
  const barred = await visit(web, '/private', ['before']);
  expect(barred.unopened).toBe(`Not opened: ${web.origin}/robots.txt disallows it in line 2.`);
  expect(web.log.map(({ path }) => path)).toEqual(['/robots.txt']);
  expect(web.log[0]!.headers['user-agent']).toContain('izin-audit');
  const more = { noticeTimeout: 0 };
  expect((await visit(web, '/open', ['before'], more)).unopened).toBeUndefined();
  const owned = await visit(web, '/private', ['before'], { ...more, ignoreRobots: true });
  expect(owned.phases).toEqual(['before']);
  expect(web.log.at(-1)!.headers['user-agent']).toMatch(/ izin-audit\/[\d.]+$/);
});

test('a page that does not open is said not to be opened', async ({ web }) => {
  const seen = await visit(web, '/none', ['before', 'refused']);
  expect(seen.unopened).toMatch(/answers 404|ERR_/);
  expect(seen.phases).toEqual([]);
});

test('a wall, and boxes that are ticked ahead, are seen', async ({ web }) => {
  const config = { layout: 'modal', site: { name: 'Shop' }, categories: ['analytics'] };
  web.page('/', shop({ config }));
  const seen = await visit(web, '/', ['before']);
  expect(seen.layer?.isWall).toBe(true);
});
