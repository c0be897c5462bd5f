import { script } from '../vector.js';

const key = `'$name'`;
const base = (scope: string) => `${scope}indexedDB.open(${key})`;

/** Ways to keep something on the visitor's machine, judged by a page of the same origin without izin. */
export const writeVectors = [
  ...script('W document.cookie', {
    cookie: `document.cookie = ${key} + '=1;Path=/'`,
    'cookie-reflect': `Reflect.set(document, 'cookie', ${key} + '=1;Path=/')`,
    'cookie-setter': `Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').set.call(document, ${key} + '=1;Path=/')`,
    'cookie-lookup-setter': `document.__lookupSetter__('cookie').call(document, ${key} + '=1;Path=/')`,
    'cookie-long': `document.cookie = ${key} + '=1;Path=/;Max-Age=9999;SameSite=Lax'`,
  }),
  ...script('W cookieStore', {
    'cookie-store': `await cookieStore.set(${key}, '1')`,
    'cookie-store-object': `await cookieStore.set({ name: ${key}, value: '1', path: '/' })`,
    'cookie-store-prototype': `await CookieStore.prototype.set.call(cookieStore, ${key}, '1')`,
  }),
  ...script('W localStorage, sessionStorage', {
    'local-set-item': `localStorage.setItem(${key}, '1')`,
    'local-prototype': `Storage.prototype.setItem.call(localStorage, ${key}, '1')`,
    'local-bracket': `localStorage[${key}] = '1'`,
    'local-property': `localStorage.$name = '1'`,
    'local-reflect': `Reflect.set(localStorage, ${key}, '1')`,
    'local-define': `Object.defineProperty(localStorage, ${key}, { value: '1', configurable: true, enumerable: true, writable: true })`,
    'local-assign': `Object.assign(localStorage, { [${key}]: '1' })`,
    'local-getter': `Object.getOwnPropertyDescriptor(window, 'localStorage').get.call(window).setItem(${key}, '1')`,
    'session-set-item': `sessionStorage.setItem(${key}, '1')`,
    'session-bracket': `sessionStorage[${key}] = '1'`,
    'session-property': `sessionStorage.$name = '1'`,
    'session-assign': `Object.assign(sessionStorage, { [${key}]: '1' })`,
  }),
  ...script('W indexedDB, caches, OPFS', {
    'indexed-db': base(''),
    'indexed-db-prototype': `IDBFactory.prototype.open.call(indexedDB, ${key})`,
    caches: `await caches.open(${key})`,
    'caches-prototype': `await CacheStorage.prototype.open.call(caches, ${key})`,
    opfs: `await (await navigator.storage.getDirectory()).getFileHandle(${key}, { create: true })`,
    'opfs-folder': `await (await navigator.storage.getDirectory()).getDirectoryHandle(${key}, { create: true })`,
  }),
  ...script('W file system', {
    'file-system': `webkitRequestFileSystem(0, 9, ({ root }) => root.getFile(${key}, { create: true }))`,
  }),
  ...script('W from another realm', {
    'frame-cookie': `frame().contentDocument.cookie = ${key} + '=1;Path=/'`,
    'frame-index-cookie': `frame(); frames[frames.length - 1].document.cookie = ${key} + '=1;Path=/'`,
    'frame-stolen-setter': `const w = frame().contentWindow; Object.getOwnPropertyDescriptor(w.Document.prototype, 'cookie').set.call(document, ${key} + '=1;Path=/')`,
    'frame-srcdoc-cookie': `frame({ srcdoc: "<script>document.cookie = '$name=1;Path=/'</script>" })`,
    'frame-own-cookie': `const f = frame({ src: '/own/blank.html' }); await loaded(f); f.contentDocument.cookie = ${key} + '=1;Path=/'`,
    'frame-own-text-cookie': `frame({ src: '/own/writing.html?u=$name' })`,
    'frame-local': `frame().contentWindow.localStorage.setItem(${key}, '1')`,
    'frame-local-bracket': `frame().contentWindow.localStorage[${key}] = '1'`,
    'frame-local-stolen': `const { setItem } = frame().contentWindow.Storage.prototype; setItem.call(localStorage, ${key}, '1')`,
    'frame-session': `frame().contentWindow.sessionStorage.setItem(${key}, '1')`,
    'frame-indexed-db': base('frame().contentWindow.'),
    'frame-caches': `await frame().contentWindow.caches.open(${key})`,
    'frame-cookie-store': `await frame().contentWindow.cookieStore.set(${key}, '1')`,
  }),
  ...script('W from a worker', {
    'worker-indexed-db': `new Worker(blob("indexedDB.open('$name')"))`,
    'worker-caches': `new Worker(blob("caches.open('$name')"))`,
    'worker-opfs': `new Worker(blob("navigator.storage.getDirectory().then((d) => d.getFileHandle('$name', { create: true }))"))`,
    'own-worker-indexed-db': `new Worker('/own/writer.js?u=$name')`,
  }),
  ...script('W through the own server', {
    'set-cookie-fetch': `await fetch('/own/cookie?name=$name')`,
    'set-cookie-image': `new Image().src = '/own/cookie?name=$name'`,
    'window-name': `window.name += ' $name'`,
  }),
];
