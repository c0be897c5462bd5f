import { expect, test } from '../support/test.js';
import { visit } from '../support/visited.js';

test.slow(); // a browser is started for each phase

const page = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title><h1>Shop</h1>${body}</html>`;
const more = { noticeTimeout: 0 };

test('what is read of the device is seen, with the script that read it', async ({ web }) => {
  const script = web.partner('prints').url('/prints.js');
  web.partner('prints').serve('/prints.js', {
    type: 'text/javascript',
    body: `
const canvas = document.createElement('canvas');
canvas.getContext('2d').fillText('print', 0, 9);
canvas.toDataURL();
const gl = document.createElement('canvas').getContext('webgl');
(gl ?? WebGLRenderingContext.prototype).getParameter;
try { WebGLRenderingContext.prototype.getParameter.call(gl, 37446) } catch {}
new OfflineAudioContext(1, 44100, 44100).startRendering();
navigator.userAgentData?.getHighEntropyValues(['model']);
navigator.getBattery?.();
navigator.mediaDevices?.enumerateDevices();
for (let k = 0; k < 40; k++) document.fonts.check('12px font' + k);`,
  });
  web.page(
    '/',
    page(`<canvas></canvas><script src="${script}"></script>
<script>document.querySelector('canvas').getContext('2d').measureText('own')</script>`),
  );
  const { reads } = await visit(web, '/', ['before'], more);
  expect(new Set(reads.map(({ script }) => script))).toEqual(new Set([script]));
  const kinds = new Set(reads.map(({ kind }) => kind));
  for (const kind of ['canvas', 'webgl', 'audio', 'hints', 'battery', 'devices', 'fonts'] as const)
    expect(kinds).toContain(kind);
  expect(reads.every(({ phase, step }) => phase === 'before' && step !== 'second')).toBe(true);
});

test('consent mode is heard, in order with the first tag of Google’s', async ({ web }) => {
  const google = 'http://www.googletagmanager.com/gtag/js?id=G-1';
  web.page(
    '/',
    page(`<script async src="${google}"></script><script>
window.dataLayer = window.dataLayer || [];
function gtag() { dataLayer.push(arguments); }
gtag('js', new Date());
setTimeout(() => gtag('consent', 'default', { ad_storage: 'denied', analytics_storage: 'denied' }), 50);
setTimeout(() => gtag('consent', 'update', { ad_storage: 'granted' }), 100);
dataLayer.push(['consent', 'default', { wait_for_update: 500 }]);
fetch('/layer?' + [dataLayer.length, Object.keys(dataLayer).length, JSON.stringify(dataLayer).length]);
</script>`),
  );
  const port = new URL(web.origin).port;
  const rules = `--host-resolver-rules=MAP www.googletagmanager.com:80 127.0.0.1:${port}, MAP *.test 127.0.0.1`;
  const seen = await visit(web, '/', ['before'], { ...more, launchArgs: [rules] });
  const told = seen.told.filter(({ step }) => step === 'open').sort((a, b) => a.at - b.at);
  const calls = told.filter(({ what }) => what !== 'tag');
  expect(calls.map(({ what, given }) => [what, given])).toEqual([
    ['default', { wait_for_update: '500' }] as const,
    ['default', { ad_storage: 'denied', analytics_storage: 'denied' }] as const,
    ['update', { ad_storage: 'granted' }] as const,
  ]);
  expect(told[0]).toMatchObject({ what: 'tag', given: google });
  // Two entries, and no key beside them.
  expect(web.log.map(({ path }) => path)).toContainEqual(expect.stringMatching(/^\/layer\?2,2,/));
});

test('the page finds itself as it is without a visit', async ({ page: own, web }) => {
  const look = `
const names = (owner) => Object.getOwnPropertyNames(owner).sort();
const describe = (owner, key) => { const how = Object.getOwnPropertyDescriptor(owner, key); const call = how.value ?? how.get;
  return [key, typeof how.value, how.enumerable, how.writable, call.name, call.length, String(call).includes('[native code]')].join(); };
const seen = [...names(window).filter((name) => name !== 'dataLayer'),
  describe(HTMLCanvasElement.prototype, 'toDataURL'), describe(CanvasRenderingContext2D.prototype, 'getImageData'),
  ...names(HTMLCanvasElement.prototype), typeof dataLayer, navigator.webdriver];
let error = ''; try { HTMLCanvasElement.prototype.toDataURL.call(1) } catch (thrown) { error = thrown.constructor.name + thrown.message }
fetch('/look', { method: 'POST', body: JSON.stringify([seen, error]) });`;
  web.page('/', page(`<script>${look}</script>`));
  await own.goto(`${web.origin}/`);
  await expect.poll(() => web.log.filter(({ path }) => path === '/look').length).toBe(1);
  await visit(web, '/', ['before'], more);
  const [one, other] = web.log.filter(({ path }) => path === '/look').map(({ body }) => body);
  expect(JSON.parse(other!)).toEqual(JSON.parse(one!));
});
