import { script } from '../vector.js';

const call = `fetch('$json', { mode: 'no-cors' })`;
const shared = `new SharedWorker(blob("${call}"), String(Math.random()))`;
const module = `{ type: 'module' }`;

/** What scripts ask the network for themselves, in the page and in workers. */
export const networkVectors = [
  ...script('D fetch, XHR, beacon, ping', {
    fetch: `await fetch('$json')`,
    'fetch-request': `await fetch(new Request('$json'))`,
    'fetch-url': `await fetch(new URL('$json'))`,
    'fetch-no-cors': `await fetch('$gif', { mode: 'no-cors', credentials: 'include' })`,
    'fetch-post': `await fetch('$txt', { method: 'POST', mode: 'no-cors', body: 'a=1' })`,
    'fetch-keepalive': `await fetch('$txt', { method: 'POST', keepalive: true, body: 'a=1' })`,
    'fetch-prototype': `await Reflect.apply(window.fetch, window, ['$json'])`,
    'fetch-later': `fetchLater('$tls', { activateAfter: 0 })`,
    xhr: `const x = new XMLHttpRequest(); x.open('GET', '$json'); x.send()`,
    'xhr-post': `const x = new XMLHttpRequest(); x.open('POST', '$txt', true); x.withCredentials = true; x.send('a=1')`,
    'xhr-sync': `const x = new XMLHttpRequest(); x.open('GET', '$json', false); x.send()`,
    'xhr-prototype': `const x = new XMLHttpRequest(); XMLHttpRequest.prototype.open.call(x, 'GET', '$json'); XMLHttpRequest.prototype.send.call(x)`,
    beacon: `navigator.sendBeacon('$txt', 'a=1')`,
    'beacon-blob': `navigator.sendBeacon('$txt', new Blob(['{}'], { type: 'application/json' }))`,
    'beacon-prototype': `Navigator.prototype.sendBeacon.call(navigator, '$txt')`,
    'beacon-unload': `addEventListener('pagehide', () => navigator.sendBeacon('$txt'))`,
    ping: `const a = make('a', { href: '#ping', ping: '$txt' }); box().append(a); a.click()`,
    'ping-attribute': `const a = make('a'); a.setAttribute('href', '#ping'); a.setAttribute('ping', '$txt'); box().append(a); a.click()`,
  }),
  ...script('D WebSocket, EventSource', {
    'web-socket': `new WebSocket('$ws')`,
    'web-socket-reflect': `Reflect.construct(WebSocket, ['$ws', []])`,
    'web-socket-class': `new (class extends WebSocket {})('$ws')`,
    'web-socket-http': `new WebSocket('$txt')`,
    'web-socket-stream': `new WebSocketStream('$ws')`,
    'event-source': `new EventSource('$txt')`,
  }),
  ...script('D worker', {
    'worker-blob': `new Worker(blob("${call}"))`,
    'worker-blob-xhr': `new Worker(blob("const x = new XMLHttpRequest(); x.open('GET', '$json'); x.send()"))`,
    'worker-blob-import-scripts': `new Worker(blob("importScripts('$js')"))`,
    'worker-blob-socket': `new Worker(blob("new WebSocket('$ws')"))`,
    'worker-blob-later': `const w = new Worker(blob("onmessage = ({ data }) => fetch(data, { mode: 'no-cors' })")); w.postMessage('$json')`,
    'worker-blob-revoked': `const u = blob("${call}"); new Worker(u); URL.revokeObjectURL(u)`,
    'worker-blob-module': `new Worker(blob("${call}"), ${module})`,
    'worker-data': `new Worker('data:text/javascript,' + encodeURIComponent("${call}"))`,
    'worker-nested': `new Worker(blob(\`new Worker(URL.createObjectURL(new Blob(["${call}"])))\`))`,
    'worker-shared-blob': shared,
    'worker-shared-data': `new SharedWorker('data:text/javascript,' + encodeURIComponent("${call}"))`,
    'worker-file-object': `new Worker(URL.createObjectURL(new File(["${call}"], 'w.js', { type: 'text/javascript' })))`,
    'worker-response-blob': `new Worker(URL.createObjectURL(await new Response("${call}").blob()))`,
  }),
  ...script('D worker of an own file', {
    'own-worker': `new Worker('/own/worker.js?u=' + encodeURIComponent('$json'))`,
    'own-shared-worker': `new SharedWorker('/own/worker.js?u=' + encodeURIComponent('$json'))`,
    'own-worker-module': `new Worker('/own/worker.js?u=' + encodeURIComponent('$json'), ${module})`,
    'own-service-worker': `await navigator.serviceWorker.register('/own/worker.js?u=$json', { scope: '/own/worker/$id' })`,
  }),
  ...script('D worker import', {
    'worker-import-static': `new Worker(blob("import '$js'"), ${module})`,
    'worker-import-call': `new Worker(blob("import('$js')"), ${module})`,
    'worker-import-classic': `new Worker(blob("import('$js')"))`,
    'worker-import-data': `new Worker("data:text/javascript,import '$js'", ${module})`,
  }),
  ...script('D worklet', {
    'worklet-paint': `await CSS.paintWorklet.addModule('$js')`,
    'worklet-audio': `await new OfflineAudioContext(1, 1, 8000).audioWorklet.addModule('$js')`,
    'worklet-audio-import': `await new OfflineAudioContext(1, 1, 8000).audioWorklet.addModule(blob("import '$js'"))`,
  }),
  ...script('D WebRTC', {
    'rtc-turn': `const c = new RTCPeerConnection({ iceServers: [{ urls: 'turn:$host?transport=tcp', username: 'a', credential: 'b' }] }); c.createDataChannel('a'); await c.setLocalDescription()`,
    'rtc-late': `const c = new RTCPeerConnection(); c.setConfiguration({ iceServers: [{ urls: 'turn:$host?transport=tcp', username: 'a', credential: 'b' }] }); c.createDataChannel('a'); await c.setLocalDescription()`,
  }),
  ...script('D speculation rules', {
    'speculation-prefetch': `box().append(make('script', { type: 'speculationrules', text: '{"prefetch":[{"source":"list","urls":["$tls"],"eagerness":"immediate"}]}' }))`,
    'speculation-prefetch-child': `const s = make('script'); s.type = 'speculationrules'; s.append('{"prefetch":[{"urls":["$tls"],"eagerness":"immediate"}]}'); box().append(s)`,
  }),
];
