import { holdAll } from '../support/hostile.js';

// Trackers that look for a window whose functions nobody has wrapped.

const go = `self.go = (window) => window.fetch('$u');`;

holdAll({
  'a blank frame': `frame().contentWindow.fetch('$u')`,
  'a frame by its index': `document.body.insertAdjacentHTML('beforeend', '<iframe></iframe>'); frames[0].fetch('$u')`,
  'a frame by its name, out of a template': `const t = document.createElement('template'); t.innerHTML = '<iframe name=zz></iframe>'; document.body.append(t.content.cloneNode(true)); self.zz.fetch('$u')`,
  'a frame by replaceWith': `const d = document.createElement('div'); document.body.append(d); d.replaceWith(document.createElement('iframe')); frames[0].fetch('$u')`,
  'a frame by a range': `const r = document.createRange(); r.selectNodeContents(document.body); r.insertNode(document.createElement('iframe')); frames[0].fetch('$u')`,
  'an adopted frame': `const d = document.implementation.createHTMLDocument(''); d.body.innerHTML = '<iframe></iframe>'; document.body.append(document.adoptNode(d.body.firstChild)); frames[0].fetch('$u')`,
  'a frame of a frame': `const d = frame().contentDocument; d.body.append(d.createElement('iframe')); frames[0][0].fetch('$u')`,
  'a frame that moves': `const f = frame(); const d = document.createElement('div'); document.body.append(d); d.append(f); frames[0].fetch('$u')`,
  'a frame that reloads': `const f = frame(); f.contentWindow.location.reload(); await sleep(200); f.contentWindow.fetch('$u')`,
  'a sandboxed frame': `const f = document.createElement('iframe'); f.sandbox = 'allow-scripts allow-same-origin'; document.body.append(f); f.contentWindow.fetch('$u'); await sleep(100); f.contentWindow.fetch('$u')`,
  'a srcdoc frame, later': `const f = frame({ srcdoc: '<p>' }); await sleep(150); f.contentWindow.fetch('$u')`,
  'a srcdoc that hides the address': `frame({ srcdoc: script('fetch(' + hidden('$u') + '); new Image().src = ' + hidden('$u')) })`,
  'a srcdoc that hands its window over': `${go} frame({ srcdoc: script('parent.go(window)') })`,
  'a srcdoc that hands its functions over': `frame({ srcdoc: script('parent.taken = fetch') }); await sleep(200); self.taken('$u')`,
  'a blob that hands its window over': `${go} frame({ src: page(script('parent.go(window)')) })`,
  'a blob that hides the address': `frame({ src: page(script('fetch(' + hidden('$u') + ')')) })`,
  'a javascript: frame': `${go} frame({ src: 'javascript:parent.go(window)' })`,
  'a written frame': `${go} const d = frame().contentDocument; d.open(); d.write(script('parent.go(window)')); d.close()`,
  'a page of the site in a frame, at its load': `const f = document.createElement('iframe'); f.src = '/dist/ui.js'; f.onload = () => f.contentWindow.fetch('$u'); document.body.append(f); await sleep(200)`,
  'a page of the site in a frame, as soon as it is there': `const f = frame({ src: '/dist/ui.js' }); while (frames[0].location.href === 'about:blank') await sleep(0); frames[0].fetch('$u')`,
  'a page of the site in a frame that hides its window': `const f = document.createElement('iframe'); Object.defineProperty(f, 'contentWindow', { value: null }); f.src = '/dist/ui.js'; f.onload = () => frames[0].fetch('$u'); document.body.append(f); await sleep(200)`,
  'a window kept from before its page': {
    open: 'a frame’s window is entered once its page has loaded',
    script: `const f = frame(); const w = frames[0]; f.src = '/dist/ui.js'; while (w.location.href === 'about:blank') await sleep(0); w.fetch('$u')`,
  },
  'an object': `const o = document.createElement('object'); o.data = '/dist/ui.js'; o.type = 'text/html'; document.body.append(o); await sleep(300); frames[0].fetch('$u')`,
  'a handler of load, at once': `const f = document.createElement('iframe'); f.onload = () => frames[0].fetch('$u'); document.body.append(f)`,
  'a component beside a frame': `customElements.define('x-y', class extends HTMLElement { connectedCallback() { frames[0].fetch('$u'); } }); const d = document.createElement('div'); d.append(document.createElement('iframe'), document.createElement('x-y')); document.body.append(d)`,
  'a component in markup beside a frame': `customElements.define('x-y', class extends HTMLElement { connectedCallback() { frames[0].fetch('$u'); } }); document.body.insertAdjacentHTML('beforeend', '<iframe></iframe><x-y></x-y>')`,
  'a script inserted with a frame': `const d = document.createElement('div'); const s = document.createElement('script'); s.text = "frames[0].fetch('$u')"; d.append(document.createElement('iframe'), s); document.body.append(d)`,
  'a setter of a frame’s prototype': `const { contentWindow: w } = frame(); w.Object.getOwnPropertyDescriptor(w.HTMLImageElement.prototype, 'src').set.call(new Image(), '$u')`,
  'a request of a frame': `const w = frame().contentWindow; const x = new w.XMLHttpRequest(); x.open('GET', '$u'); x.send(); fetch(new w.Request('$u'))`,
  'a pop-up': { isUnproven: true, script: `const w = open('about:blank'); w.fetch('$u')` },
  'a worker': `new Worker(code("fetch('$u')")); await sleep(200)`,
  'a worker of a worker': `new Worker(code("new Worker(URL.createObjectURL(new Blob(['fetch(\\"$u\\")'])))")); await sleep(300)`,
  'a worker by an address with a fragment': `new Worker(code("fetch('$u')") + '#a'); new SharedWorker(code("fetch('$u')") + '#a'); await sleep(200)`,
  'a worker by an address with a blank': `new Worker(' ' + code("fetch('$u')")); await sleep(200)`,
  'a worker of data by an address with a control character': `new Worker("\x01data:text/javascript,fetch('$u')"); await sleep(200)`,
  'a worker of data by an address with a tab': `new Worker("da\tta:text/javascript,fetch('$u')"); await sleep(200)`,
  'a worker by a blob that another worker made': {
    open: 'a blob that another realm made',
    script: `const w = new Worker(code("postMessage(URL.createObjectURL(new Blob(['fetch(\\"$u\\")'])))")); new Worker(await new Promise((done) => { w.onmessage = ({ data }) => done(data) })); await sleep(300)`,
  },
  'the prototypes of a worker': `new Worker(code("WorkerGlobalScope.prototype.fetch.call(self, '$u'); const x = new XMLHttpRequest(); x.open('GET', '$u'); x.send()")); await sleep(200)`,
  'a worker that reads itself, and grants': `let text = ''; const w = new Worker(code("const x = new XMLHttpRequest(); x.open('GET', location.href, false); x.send(); postMessage(x.responseText)")); await new Promise((done) => { w.onmessage = ({ data }) => done(text = data); w.onerror = done; setTimeout(done, 300) });
    const at = text.indexOf('"channel":"') + 11; new Worker(code("setTimeout(() => fetch('$u'), 200)")); await sleep(50); if (at > 10) new BroadcastChannel(text.slice(at, text.indexOf('"', at))).postMessage(['meta', 'ads']); await sleep(300)`,
});
