import { readFileSync } from 'node:fs';
import { serveModule, serveScripts } from '../../support/modules.js';
import { expectSame, grant, playHeld } from '../../support/scenario.js';
import { expect, test } from '../../support/test.js';
import type { Web } from '../../support/web.js';

// What these libraries have in common: they wrap the browser's own functions, or make workers of blobs.

const zone = 'zone.js/bundles/zone.umd.js';
const player = 'video.js/dist/video.js';
const movie = 'node_modules/@videojs/vhs-utils/test/fixtures/formats/webm/vp8.webm';
const segment = 'node_modules/mux.js/test/segments/test-segment.ts';

function serveOwn(web: Web): void {
  web.file('/list.json', '["one","two"]', 'application/json');
  web.file('/events', 'data: 1\n\n', 'text/event-stream');
  web.file('/movie.webm', readFileSync(movie), 'video/webm');
  web.file('/words.vtt', 'WEBVTT\n\n00:00.000 --> 00:09.000\nHello\n', 'text/vtt');
  web.file('/one.ts', readFileSync(segment), 'video/mp2t');
  const list = '#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\n/one.ts\n#EXT-X-ENDLIST\n';
  web.file('/list.m3u8', list, 'application/vnd.apple.mpegurl');
  web.page('/frame.html', '<!doctype html><title>own</title><p>own');
}

const zoneWork = `
  const app = document.getElementById('app');
  const seen = [];
  const own = Zone.current.fork({
    name: 'own',
    onScheduleTask(parent, current, target, task) { seen.push('+' + task.source); return parent.scheduleTask(target, task); },
    onHandleError(parent, current, target, error) { tell('caught', String(error)); return false; },
  });
  await new Promise((done) => own.run(async () => {
    const inside = (what) => tell(what, Zone.current.name);
    await new Promise((end) => setTimeout(() => { inside('timeout'); end(); }, 5));
    await fetch('/list.json').then((r) => r.json()).then((list) => tell('fetch', list, Zone.current.name));
    const xhr = new XMLHttpRequest();
    await new Promise((end) => { xhr.open('GET', '/list.json'); xhr.onload = () => { inside('xhr ' + xhr.responseText); end(); }; xhr.send(); });
    const img = new Image();
    await new Promise((end) => { img.onerror = () => { inside('img'); end(); }; img.src = '/none.png'; app.append(img); });
    const source = new EventSource('/events');
    await new Promise((end) => source.addEventListener('message', (event) => { inside('event ' + event.data); source.close(); end(); }));
    const frame = document.createElement('iframe');
    await new Promise((end) => { frame.onload = () => { inside('frame ' + frame.contentDocument.title); end(); }; frame.src = '/frame.html'; app.append(frame); });
    const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(self.location.protocol)'])));
    await new Promise((end) => { worker.onmessage = ({ data }) => { inside('worker ' + data); end(); }; });
    app.addEventListener('click', () => { inside('click'); throw new Error('thrown in a click'); });
    app.click();
    new MutationObserver(() => inside('observer')).observe(app, { attributes: true });
    app.setAttribute('title', 'x');
    await new Promise((end) => requestAnimationFrame(() => { inside('frame'); end(); }));
    setTimeout(done, 60);
  }));
  tell(seen.filter((each) => !each.includes('Promise')), app);
  tell(String(fetch).includes('native'), fetch.name, XMLHttpRequest.prototype.open.length, String(new WebSocket('ws' + location.origin.slice(4))));`;

test('zone.js behind the gate does the same', async ({ page, web }) => {
  serveOwn(web);
  await expectSame(web, page, { head: serveScripts(web, zone), work: zoneWork });
});

test('zone.js in front of the gate does the same', async ({ page, web }) => {
  serveOwn(web);
  await expectSame(web, page, { before: serveScripts(web, zone), head: '', work: zoneWork });
});

/** Wraps what monitoring tools and blockers wrap, and counts. */
const wrapping = `<script>self.counts = {};
  const wrap = (owner, name) => {
    const native = owner[name];
    owner[name] = function (...args) { counts[name] = (counts[name] || 0) + 1; return native.apply(this, args); };
  };
  wrap(self, 'fetch'); wrap(XMLHttpRequest.prototype, 'open'); wrap(Navigator.prototype, 'sendBeacon');
  wrap(Element.prototype, 'setAttribute'); wrap(Node.prototype, 'appendChild'); wrap(Document.prototype, 'createElement');
  for (const [owner, name] of [[HTMLImageElement, 'src'], [Document, 'cookie'], [Element, 'innerHTML']]) {
    const was = Object.getOwnPropertyDescriptor(owner.prototype, name);
    Object.defineProperty(owner.prototype, name, { ...was, set(value) { counts[name] = (counts[name] || 0) + 1; was.set.call(this, value); } });
  }
  const Native = self.WebSocket;
  self.WebSocket = class extends Native { constructor(...args) { super(...args); counts.socket = 1; } };
</script>`;
const wrapped = `
  const app = document.getElementById('app');
  for (const each of Object.keys(counts)) delete counts[each];
  await fetch('/list.json');
  const xhr = new XMLHttpRequest();
  xhr.open('GET', '/list.json');
  navigator.sendBeacon('/list.json');
  app.setAttribute('title', 't');
  const img = document.createElement('img');
  img.src = '/none.png';
  app.appendChild(img);
  document.cookie = 'own=1';
  app.innerHTML = '<b>b</b>';
  const socket = new WebSocket('ws' + location.origin.slice(4));
  tell(counts);
  tell(socket instanceof WebSocket, socket.constructor === WebSocket);
  tell(document.cookie.includes('own=1'));
  tell(app);
  tell(Object.getOwnPropertyDescriptor(Document.prototype, 'cookie'));`;

for (const [where, place] of [
  ['before', 'under'],
  ['head', 'on top of'],
] as const)
  test(`wrappers ${place} the gate's are called as often`, async ({ page, web }) => {
    serveOwn(web);
    await expectSame(web, page, { head: '', [where]: wrapping, work: wrapped });
  });

test('Sentry tells and records the same with the gate', async ({ page, web }) => {
  serveOwn(web);
  await expectSame(web, page, {
    head: await serveModule(web, 'Sentry', '@sentry/browser/build/npm/esm/prod/index.js'),
    work: `
      const events = [];
      Sentry.init({
        dsn: location.origin.replace('//', '//key@') + '/1',
        tracesSampleRate: 1,
        replaysSessionSampleRate: 1,
        integrations: [Sentry.browserTracingIntegration(), Sentry.replayIntegration({ minReplayDuration: 0, useCompression: true })],
        beforeSend(event) {
          events.push(event.exception.values.map(({ type, value, mechanism }) => [type, value, mechanism.type]));
          events.push(event.breadcrumbs?.map(({ category, message, data }) => [category, message, data?.url, data?.status_code]).filter(([category]) => category !== 'sentry.event') ?? []);
          return event;
        },
        sendDefaultPii: false,
      });
      const app = document.getElementById('app');
      app.innerHTML = '<button>press</button>';
      app.firstChild.addEventListener('click', () => { throw new TypeError('in a click'); });
      await (await fetch('/list.json')).text();
      await new Promise((done) => { const xhr = new XMLHttpRequest(); xhr.onload = done; xhr.open('GET', '/list.json'); xhr.send(); });
      console.warn('warned');
      app.firstChild.click();
      setTimeout(() => { throw new RangeError('in a timer'); });
      await sleep(30);
      Promise.reject(new Error('rejected'));
      await sleep(30);
      Sentry.captureException(new Error('told'));
      const image = new Image(); image.src = '/none.png'; app.append(image);
      await Sentry.flush(1000);
      tell(events);
      tell(Boolean(Sentry.getReplay().getReplayId()), fetch.name, String(fetch).length > 0);
      await until(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/envelope')), 'sent');
      tell('sent');
      tell('end');`,
  });
});

const watch = `
  const app = document.getElementById('app');
  app.innerHTML = '<video id="v" class="video-js" muted width="300" height="150"></video>';
  const made = videojs('v', { controls: true, muted: true, html5: { vhs: { overrideNative: true } } });
  for (const type of ['loadstart', 'loadedmetadata', 'error', 'dispose']) made.on(type, () => tell(type, made.error()?.code));
  await new Promise((done) => made.ready(done));
  const loaded = () => new Promise((done) => { made.one('loadeddata', done); made.one('error', done); });`;

test('Video.js plays the same with the gate', async ({ page, web }) => {
  serveOwn(web);
  await expectSame(web, page, {
    head: serveScripts(web, player),
    work: `${watch}
      let next = loaded();
      made.poster('/none.png');
      made.src({ src: '/movie.webm', type: 'video/webm' });
      made.addRemoteTextTrack({ kind: 'captions', src: '/words.vtt', srclang: 'en', label: 'English', default: true }, false);
      await next;
      tell(made.currentSrc(), made.videoWidth(), made.duration() > 0, made.poster());
      await made.play().catch(() => {});
      made.pause();
      tell(Array.from(made.textTracks()).map(({ kind, label }) => [kind, label]), app.querySelectorAll('track').length);
      tell(app.firstChild.className.includes('vjs-paused'), app.querySelectorAll('button').length);
      next = loaded();
      made.src({ src: '/list.m3u8', type: 'application/x-mpegURL' });
      await Promise.race([next, sleep(4000)]);
      tell(made.readyState(), made.currentSrc(), made.videoWidth(), made.tech(true).vhs ? 'vhs' : 'native');
      made.dispose();
      tell(app, videojs.getPlayers());`,
  });
});

test('a player shows what was held when it is granted', async ({ page, web }) => {
  const meta = web.partner('meta');
  meta.serve('/movie.webm', { body: readFileSync(movie), type: 'video/webm' });
  const seen = await playHeld(web, page, {
    head: serveScripts(web, player),
    work: `${watch} self.made = made;
      made.src({ src: '${meta.url('/movie.webm')}', type: 'video/webm' });
      await sleep(100);
      tell(made.currentSrc());`,
  });
  expect(seen).toContain(JSON.stringify(meta.url('/movie.webm')));
  expect(meta.log).toEqual([]);
  await grant(page);
  await expect.poll(() => meta.hits('/movie.webm')).toBeGreaterThan(0);
  await expect.poll(() => page.evaluate('made.videoWidth()')).toBeGreaterThan(0);
  await page.evaluate('made.dispose()');
});
