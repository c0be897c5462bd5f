import type { Realm } from './realm.js';

/** Says whether a name may not be used now. */
export type HoldsName = (name: string, kind: string) => boolean;

/**
 * Holds databases, caches and private files by name: opening one fails as it does where storage is
 * blocked. Uses nothing from outside its body, so that workers can be given its text.
 */
export function holdStores({ scope, apply, around, text }: Realm, holds: HoldsName): void {
  const { Promise, DOMException } = scope;
  const refuse = () => Promise.reject(new DOMException('', 'SecurityError'));
  around('IDBFactory', 'open', (native, self, args) => {
    if (!holds(text(args), 'indexedDB')) return apply(native, self, args);
    // An upgrade that is aborted leaves no database, and fires `error`.
    const request = apply(native, self, [args[0] + '\0']);
    request.addEventListener('upgradeneeded', (event: Event) => {
      event.stopImmediatePropagation();
      request.transaction.abort();
    });
    return request;
  });
  const refuseNamed = (kind: string) => (native: any, self: unknown, args: any[]) =>
    holds(text(args), kind) ? refuse() : apply(native, self, args);
  around('CacheStorage', 'open', refuseNamed('caches'));
  around('FileSystemDirectoryHandle', 'getFileHandle getDirectoryHandle', refuseNamed('files'));
}
