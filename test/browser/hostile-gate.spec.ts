import { holdAll } from '../support/hostile.js';
import { gated, remember, shop } from '../support/page.js';
import { expect, test } from '../support/test.js';
import { collectErrors } from '../support/witness.js';

const tampered = 'built-ins that a page replaces after izin';
const both = `new Image().src = '$u'; fetch('$u')`;
const tamper = (script: string) => ({ script: `${script}; ${both}`, open: tampered });

// Trackers that take documents apart, flip what they say, or turn the gate's own means against it.
holdAll({
  'parsed apart and adopted': `const d = new DOMParser().parseFromString('<img src="$u">', 'text/html'); document.body.append(d.body.firstChild)`,
  'parsed as XML and imported': `const d = new DOMParser().parseFromString('<r xmlns="http://www.w3.org/1999/xhtml"><img src="$u"/></r>', 'text/xml'); document.body.append(document.importNode(d.documentElement, true))`,
  'written into a document without a window': `const d = document.implementation.createHTMLDocument(''); d.write('<im'); d.write('g src="$u">'); d.close(); document.body.append(...d.body.childNodes)`,
  'made in an XML document': `const d = document.implementation.createDocument('http://www.w3.org/1999/xhtml', 'html'); const i = d.createElementNS('http://www.w3.org/1999/xhtml', 'img'); i.setAttribute('src', '$u'); document.body.append(i)`,
  responseXML: `const x = new XMLHttpRequest(); x.open('GET', 'data:text/html,<img src="$u">'); x.responseType = 'document'; await new Promise((done) => { x.onloadend = done; x.send() }); document.body.append(x.responseXML.body.firstChild)`,
  'clones of what is held': `const i = new Image(); i.src = '$u'; document.body.append(i.cloneNode(), document.importNode(i), i.cloneNode().cloneNode(true))`,
  'markup of what is held': `const i = new Image(); i.src = '$u'; document.body.insertAdjacentHTML('beforeend', i.outerHTML)`,
  'an address in references': `document.body.innerHTML = '<img src="&#104;ttp&colon;&sol;&sol;$rest"><img src="http&#x3a;//$rest">'`,
  'an address with backslashes': `document.body.innerHTML = '<img src="/\\\\$rest">'; new Image().src = 'http:\\\\\\\\$rest'`,
  'a line break in an address': {
    script: `new Image().src = 'ht\\ntp:/\\\\$rest'; new Image().src = '/\\n/$rest'`,
  },
  'a line break in markup’s address': {
    script: `document.body.innerHTML = '<img src="/\\n/$rest">'`,
  },
  'a host with percent signs': `new Image().src = '//m%65ta.test:' + '$u'.slice(17)`,
  'a host in full width': `new Image().src = '//\\uff4deta.test:' + '$u'.slice(17)`,
  'a list of pictures': `new Image().srcset = '$u 1x, /own 3x'`,
  'xlink under another prefix': {
    script: `const s = document.createElementNS('http://www.w3.org/2000/svg', 'svg'); const i = document.createElementNS('http://www.w3.org/2000/svg', 'image'); i.setAttributeNS('http://www.w3.org/1999/xlink', 'zz:href', '$u'); s.append(i); document.body.append(s)`,
  },
  'an object that says something else next time': `const flip = () => { let n = 0; return { toString: () => (n++ ? '$u' : '/own') } }; const late = () => { let n = 0; return { toString: () => (n++ ? '/own' : '$u') } };
    for (const make of [flip, late]) { fetch(make()); new Image().src = make(); new Image().setAttribute('src', make()); new Audio(make()).load(); navigator.sendBeacon(make()); const x = new XMLHttpRequest(); x.open('GET', make()); x.send() }`,
  'a name that says something else next time': `let n = 0; const name = { toString: () => (n++ % 2 ? 'alt' : 'src') }; for (const x of [1, 2]) { const i = new Image(); i.setAttribute(name, '$u'); n = x }`,
  'a request that lies': `fetch(new (class extends Request { get url() { return '/own'; } })('$u'))`,
  'a URL that lies': `const u = new URL('$u'); u.toString = () => '/own'; fetch(u); Object.defineProperty(u, 'href', { value: '/own' }); new Image().src = new URL('$u')`,
  'an element that lies about its name': `const i = new Image(); Object.defineProperty(i, 'localName', { value: 'x-y' }); Object.defineProperty(i, 'tagName', { value: 'P' }); i.src = '$u'`,
  'a style sheet that lies about its kind': {
    open: 'an own nodeType',
    script: `const s = document.createElement('style'); Object.defineProperty(s, 'nodeType', { value: 3 }); document.head.append(s); s.textContent = '@import "$u"'`,
  },
  'a microtask after the check': `const i = new Image(); queueMicrotask(() => i.setAttribute('src', '$u')); i.src = { toString() { queueMicrotask(() => {}); return '$u'; } }; await 0`,
  'data-consent taken off': {
    isUnproven: true,
    script: `const i = new Image(); i.src = '$u'; i.removeAttribute('data-consent'); document.body.append(i); const s = document.createElement('script'); s.src = '$u'; document.head.append(s); s.removeAttribute('data-consent'); s.removeAttribute('type'); s.type = ''; await sleep(50); s.src = s.src`,
  },
  'data-consent changed': {
    isUnproven: true,
    script: `const i = new Image(); i.src = '$u'; i.setAttribute('data-consent', 'necessary'); const s = document.createElement('script'); s.src = '$u'; s.dataset.consent = 'necessary'; document.body.append(i, s)`,
  },
  'a held element forged': {
    isUnproven: true,
    script: `document.body.insertAdjacentHTML('beforeend', '<img izin-src="$u" data-consent="necessary">'); const i = new Image(); i.setAttribute('izin-src', '$u'); i.setAttribute('data-consent', 'necessary'); document.body.append(i)`,
  },
  'a held address changed': {
    isUnproven: true,
    script: `const i = new Image(); i.src = '$u'; document.body.append(i); i.setAttribute('izin-src', '$u?2'); i.setAttribute('src', i.getAttribute('izin-src') ?? i.src); i.attributes['izin-src'] && i.attributes.removeNamedItem('izin-src')`,
  },
  'events of ours forged': {
    isUnproven: true,
    script: `document.dispatchEvent(new CustomEvent('izin:decision', { detail: { categories: { ads: true }, partners: { meta: true } } })); dispatchEvent(new Event('izin:load')); ${both}`,
  },
  'a grant without a person': {
    isUnproven: true,
    script: `Object.defineProperty(izin, 'granted', { value: () => true }); izin.save({ ads: true }); izin.accept(); await sleep(300); ${both}`,
  },
  'a person forged': {
    isUnproven: true,
    script: `Object.defineProperty(Navigator.prototype, 'userActivation', { get: () => ({ isActive: true }) }); izin.accept(); await sleep(300); ${both}`,
  },
  'a decision forged': {
    isUnproven: true,
    script: `for (const own of ['izin=', '=izin=']) document.cookie = own + 'v=1&id=' + 'b'.repeat(22) + '&at=' + Math.floor(Date.now() / 1000) + '&rev=1&law=*&by=save&yes=ads&no=;Path=/'; await sleep(300); ${both}`,
  },
  'an element named baseURI': `document.body.insertAdjacentHTML('beforeend', '<img name=baseURI>'); ${both}; navigator.sendBeacon('$u'); const x = new XMLHttpRequest(); x.open('GET', '$u'); x.send()`,
  'an element named querySelector': `document.body.insertAdjacentHTML('beforeend', '<img name=querySelector><iframe name=zz></iframe><a id=zy target=zz href="$u">a</a>'); self.zy.click()`,
  'a link that hides what is around it': `document.body.insertAdjacentHTML('beforeend', '<iframe name=zz></iframe><a id=zy target=zz href="$u">a</a>'); self.zy.closest = () => null; self.zy.click()`,
  'another element of the frame’s name': `document.body.insertAdjacentHTML('beforeend', '<p name=zz></p><iframe name=zz></iframe><a id=zy target=zz href="$u">a</a>'); self.zy.click()`,
  'document.open() as window.open()': {
    open: 'document.open() with three arguments',
    script: `frame({ name: 'zz' }); document.open('$u', 'zz', '')`,
  },
  'a cache': `const c = await caches.open('own'); for (const add of [() => c.add('$u'), () => c.add(new Request('$u')), () => c.addAll(new Set(['/own', '$u']))]) await add().catch(() => {})`,
  'a cache of a worker': `new Worker(code("caches.open('own').then((c) => (c.add('$u'), c.addAll(['$u'])))")); await sleep(300)`,
  'izin taken away': {
    isUnproven: true,
    script: `delete window.izin; window.izin = undefined; ${both}`,
  },
  'Object.prototype polluted': `for (const key of ['get', 'set', 'value', 'src', 'ads', 'meta', 'necessary']) Object.prototype[key] = () => true; ${both}`,
  'URL replaced': `const Native = URL; window.URL = function () { return new Native('http://localhost/') }; for (const key of ['hostname', 'host', 'href', 'protocol']) Object.defineProperty(Native.prototype, key, { get: () => 'x' }); ${both}`,
  'JSON, Date and timers replaced': `JSON.stringify = () => ''; Date.now = () => 0; setTimeout = () => {}; queueMicrotask = () => {}; Promise.prototype.then = () => {}; ${both}`,
  'Array’s filter, map and some replaced': `for (const key of ['filter', 'map', 'some', 'every', 'flatMap', 'includes']) Array.prototype[key] = () => []; ${both}`,
  'Array’s iterator replaced': tamper(`Array.prototype[Symbol.iterator] = function* () {}`),
  'Reflect replaced': `Reflect.apply = () => undefined; Reflect.construct = () => ({}); ${both}`,
  'String’s split replaced': {
    script: `String.prototype.split = () => []; new Image().src = '$u'`,
  },
  'String’s replace replaced': {
    script: `String.prototype.replace = () => ''; fetch('$u')`,
    open: tampered,
  },
  'String’s toLowerCase replaced': {
    script: `String.prototype.toLowerCase = () => 'x'; new Image().src = '$u'`,
    open: tampered,
  },
  'String’s startsWith replaced': `String.prototype.startsWith = () => false; ${both}`,
  'RegExp’s exec replaced': tamper(`RegExp.prototype.exec = () => null`),
  'RegExp’s test replaced': tamper(`RegExp.prototype.test = () => false`),
  'RegExp’s split replaced': {
    script: `RegExp.prototype[Symbol.split] = () => []; new Image().src = '$u'`,
  },
  'unescape replaced': `window.unescape = () => ({ startsWith: () => false }); fetch('$u')`,
  'WeakSet replaced': {
    script: `WeakMap.prototype.has = WeakSet.prototype.has = () => true; WeakMap.prototype.get = Map.prototype.get = () => undefined; frame().contentWindow.fetch('$u')`,
    open: tampered,
  },

  'two megabytes in front': `document.body.insertAdjacentHTML('beforeend', '<p>' + 'x'.repeat(2e6) + '</p><img src="$u">'); document.body.style.cssText = '--x:"' + 'y'.repeat(2e6) + '";background:url($u)'`,
  'thousands of calls': `for (let i = 0; i < 3000; i++) { new Image().src = '$u?' + i; if (i % 9 === 0) fetch('$u?' + i) }`,
});

test('an element named baseURI takes nothing from the site', async ({ page, web, open }) => {
  const errors = collectErrors(page);
  web.page(
    '/',
    shop({
      config: gated,
      body: '<img name="baseURI">',
    }),
  );
  await open('/');
  await page.evaluate("new Image().src = '/own.png'");
  await web.settle();
  expect(web.log.map(({ path }) => path)).toContain('/own.png');
  expect(errors.filter((each) => !each.includes('404'))).toEqual([]);
});

test('thousands of holds take bounded room and time, and the page stays whole', async ({
  page,
  web,
  open,
}) => {
  const errors = collectErrors(page);
  const { url } = web.partner('meta');
  await remember(page, web, { no: ['ads'] });
  web.page('/', shop({ config: gated }));
  await open('/');
  const time = await page.evaluate<number>(`(() => {
    const start = performance.now();
    for (let i = 0; i < 5000; i++) { new Image().src = '${url('/i?')}' + i; navigator.sendBeacon('${url('/b?')}' + i); }
    const box = document.createElement('div');
    for (const text of ['/'.repeat(2e6), 'http:'.repeat(4e5), '<a href="' + '//'.repeat(1e6), '<'.repeat(1e5)]) box.innerHTML = text;
    box.style.cssText = '--a:' + '\\\\'.repeat(2e5);
    const doc = document.body.appendChild(document.createElement('iframe')).contentDocument;
    doc.open(); doc.write('<'.repeat(3000)); doc.write('<a '.repeat(2000)); doc.close();
    return performance.now() - start;
  })()`);
  expect(time).toBeLessThan(5000);
  expect(await page.evaluate('izin.ledger().length')).toBeLessThanOrEqual(500);
  await web.settle();
  expect(web.traffic).toEqual([]);
  expect(errors).toEqual([]);
});
