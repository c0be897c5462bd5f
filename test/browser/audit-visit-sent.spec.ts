import { startClock } from '../../src/audit/clock.js';
import { recordEvents } from '../../src/audit/record-events.js';
import { expect, test } from '../support/test.js';
import { findMissed, sentTo, visit } from '../support/visited.js';

test.slow(); // a browser is started for each phase

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title>${head}<h1>Shop</h1>${body}</html>`;

test('what a tag sends before any choice is seen, with its script and where it was sent on to', async ({
  web,
}) => {
  const ads = web.partner('ads');
  ads.serve('/tag.js', { type: 'text/javascript', body: `new Image().src = '${ads.url('/go')}'` });
  const target = web.partner('third').url('/end.gif');
  ads.serve('/go', { status: 302, headers: { location: target } });
  web.page('/', page(`<script src="${ads.url('/tag.js')}"></script>`));
  const seen = await visit(web, '/', ['before']);
  expect(findMissed(web, seen)).toEqual([]);
  const [last] = seen.sent.filter(({ url }) => url === target);
  expect(last).toMatchObject({ from: ads.url('/go'), status: 200, kind: 'image', step: 'open' });
  expect(last!.initiator[0]).toMatch(new RegExp(`^${ads.url('/tag.js')}:1:`));
  const [first] = seen.sent.filter(({ url }) => url === ads.url('/tag.js'));
  expect(first).toMatchObject({ initiator: [`${web.origin}/:1`], kind: 'script' });
});

test('workers, beacons, sockets and connections ahead are seen, wherever they come from', async ({
  web,
}) => {
  const ads = web.partner('ads');
  const ahead = await web.silent('ahead');
  const js = 'text/javascript';
  web.file('/worker.js', `fetch('${ads.url('/worker')}')`, js);
  web.file('/shared.js', `fetch('${ads.url('/shared')}')`, js);
  web.file('/service.js', `fetch('${ads.url('/service')}')`, js);
  ads.serve('/frame', {
    type: 'text/html',
    body: `<script>fetch('/in-frame'); new Worker(URL.createObjectURL(new Blob(["fetch('${ads.url('/nested')}')"])))</script>`,
  });
  const socket = ads.url('/socket').replace('http', 'ws');
  web.page(
    '/',
    page(
      `<iframe src="${ads.url('/frame')}"></iframe><script>
new Worker('/worker.js'); new SharedWorker('/shared.js'); navigator.serviceWorker.register('/service.js');
navigator.sendBeacon('${ads.url('/beacon')}', 'four'); new WebSocket('${socket}');
addEventListener('pagehide', () => navigator.sendBeacon('${ads.url('/leave')}'));
</script>`,
      `<link rel="preconnect" href="${ahead.origin}">`,
    ),
  );
  const seen = await visit(web, '/', ['before']);
  expect(findMissed(web, seen)).toEqual([]);
  const paths = new Set(sentTo(seen, 'ads', 'before').map((url) => new URL(url).pathname));
  for (const path of [
    'worker',
    'shared',
    'service',
    'in-frame',
    'nested',
    'beacon',
    'leave',
    'socket',
  ])
    expect(paths).toContain(`/${path}`);
  const one = (path: string) => seen.sent.find(({ url }) => new URL(url).pathname === path);
  expect(one('/beacon')).toMatchObject({ method: 'POST', kind: 'ping', sent: 4 });
  expect(one('/socket')).toMatchObject({ kind: 'websocket' });
  // Of a worker that is faster than its watcher the browser's own log tells the site at least.
  expect([[`${web.origin}/worker.js:1:1`], [web.origin]]).toContainEqual(one('/worker')!.initiator);
  expect(ahead.connections()).toBeGreaterThan(0);
  expect(seen.sent.filter(({ url }) => url === `${ahead.origin}/`)).toMatchObject([
    { kind: 'preconnect' },
  ]);
});

test('cookies of servers and of third parties, and what frames store, are seen', async ({
  web,
}) => {
  const ads = web.partner('ads');
  const expires = Math.round(Date.now() / 1000) + 86_400;
  ads.serve('/frame', {
    type: 'text/html',
    body: `<script>localStorage.tracked = 1; document.cookie = 'inner=1'</script>`,
  });
  web.page(
    '/',
    page(`<iframe src="${ads.url('/frame')}"></iframe><script>
sessionStorage.own = 1; indexedDB.open('base'); caches.open('cached')</script>`),
    { headers: { 'set-cookie': `sid=secret; HttpOnly; Path=/; Max-Age=86400` } },
  );
  const seen = await visit(web, '/', ['before']);
  const [cookie] = seen.cookies.filter(({ name, step }) => name === 'sid' && step === 'open');
  expect(cookie).toMatchObject({ isHttpOnly: true, isThirdParty: false, domain: 'localhost' });
  expect(Math.abs(cookie!.expires! - expires)).toBeLessThan(60);
  expect(cookie!.digest).toMatch(/^[\da-f]{16}$/);
  expect(JSON.stringify(seen.cookies)).not.toContain('secret');
  const stored = seen.stored.filter(({ step }) => step === 'open');
  const found = stored.map(({ kind, origin, key }) => `${kind} ${origin} ${key}`).sort();
  expect(found).toEqual(
    [
      `cache ${web.origin} cached`,
      `indexedDB ${web.origin} base`,
      `localStorage ${ads.origin} tracked`,
      `sessionStorage ${web.origin} own`,
    ].sort(),
  );
});

test('the browser’s signal is there from the first request on, and only in its phase', async ({
  web,
}) => {
  web.page('/', page(`<script>fetch('/said?' + navigator.globalPrivacyControl)</script>`));
  const seen = await visit(web, '/', ['before', 'gpc']);
  expect(seen.phases).toEqual(['before', 'gpc']);
  const signals = web.log
    .filter(({ path }) => path === '/')
    .map(({ headers }) => headers['sec-gpc']);
  expect(signals).toEqual([undefined, undefined, '1', '1']);
  const said = web.log.map(({ path }) => path).filter((path) => path.startsWith('/said'));
  expect(said.slice(-2)).toEqual(['/said?true', '/said?true']);
  expect(said.slice(0, 2)).not.toContain('/said?true');
});

test('a request that is sent only by refusing is one of that step', async ({ web }) => {
  const ads = web.partner('ads');
  web.page(
    '/',
    page(`<div role="dialog" aria-label="Cookies">We use cookies. <button>Accept all</button>
<button id="no">Reject all</button></div><script>
for (const each of document.querySelectorAll('button')) each.onclick = () => each.parentElement.remove();
document.querySelector('#no').addEventListener('click', () => navigator.sendBeacon('${ads.url('/no')}'));</script>`),
  );
  const seen = await visit(web, '/', ['refused']);
  expect(findMissed(web, seen)).toEqual([]);
  expect(sentTo(seen, 'ads', 'refused', 'chosen')).toEqual([ads.url('/no')]);
  expect(seen.operated).toMatchObject([{ isDone: true, how: 'button: Reject all', presses: 1 }]);
  // This page forgets what was chosen.
  expect(seen.afterRefusal).toEqual({ isReadable: true, isAskedAgain: true });
});

test('where only Playwright tells, requests of pages, frames and workers are seen too', async ({
  page: own,
  web,
}) => {
  const ads = web.partner('ads');
  web.file('/worker.js', `fetch('${ads.url('/worker')}')`, 'text/javascript');
  ads.serve('/frame', {
    type: 'text/html',
    body: `<canvas></canvas><script>fetch('/in-frame');
document.querySelector('canvas').toDataURL()</script>`,
  });
  ads.serve('/go', { status: 302, headers: { location: ads.url('/end') } });
  web.page(
    '/',
    page(`<iframe src="${ads.url('/frame')}"></iframe><script>new Worker('/worker.js');
new Image().src = '${ads.url('/go')}'; navigator.sendBeacon('${ads.url('/beacon')}', 'four')</script>`),
  );
  const notes: string[] = [];
  const recorder = await recordEvents(own, startClock('before'), (text) => void notes.push(text));
  await own.goto(`${web.origin}/`);
  await recorder.settle(500, 5000);
  const sent = recorder.sent();
  // Playwright keeps a page's icon to itself.
  const isIcon = (request: string) => request.endsWith('/favicon.ico');
  expect(findMissed(web, { sent }).filter((each) => !isIcon(each))).toEqual([]);
  expect(sent.find(({ url }) => url === ads.url('/end'))).toMatchObject({ from: ads.url('/go') });
  expect(sent.find(({ url }) => url === ads.url('/beacon'))).toMatchObject({ sent: 4 });
  expect(notes.map((text) => JSON.parse(text))).toMatchObject([{ read: { kind: 'canvas' } }]);
});

test('what a frame of another site’s reads of the device is seen', async ({ web }) => {
  const ads = web.partner('ads');
  ads.serve('/frame', {
    type: 'text/html',
    body: `<canvas></canvas><script>
document.querySelector('canvas').toDataURL()</script>`,
  });
  web.page('/', page(`<iframe src="${ads.url('/frame')}"></iframe>`));
  const seen = await visit(web, '/', ['before'], { noticeTimeout: 0 });
  expect(seen.reads).toMatchObject([
    { kind: 'canvas', script: ads.url('/frame'), step: 'open' },
    { kind: 'canvas', script: ads.url('/frame'), step: 'reload' },
  ]);
});
