import type { Around, Realm } from './realm.js';
import type { HoldsName } from './stores.js';

/**
 * Holds a window's cookies by name: a held one isn't written, and reads as if it weren't there. One
 * that is held by `holdsValue` may be read and emptied.
 */
export function holdCookies(
  { apply, around, text }: Realm,
  holds: HoldsName,
  holdsValue: HoldsName,
): void {
  // Some engines take `=a=b` as a cookie without a name, and send it as `a=b` (RFC 6265bis, 5.8.3).
  const split = (cookie: string) => cookie.replace(/^[\s=]+/, '').split(/\s*[=;]\s*/);
  const keeps = (name: string, value: string) =>
    !holds(name, 'cookie') && !(value && holdsValue(name, 'cookie'));
  const write: Around = (native, self, args) => {
    const [name, value] = split(text(args));
    if (keeps(name!, value!)) apply(native, self, args);
  };
  const read: Around = (native, self) =>
    apply(native, self, [])
      .split('; ')
      .filter((cookie: string) => !holds(split(cookie)[0]!, ''))
      .join('; ');
  around('Document', 'cookie', write, 'set');
  around('Document', 'cookie', read, 'get');
  // Set-Cookie in a <meta> is dead in all engines.
  around('CookieStore', 'set', (native, self, args) => {
    let [name, value = name] = args;
    // Copied, since an object could say something else next time.
    if (Object(name) === name) name = (args[0] = { ...name, name: `${name.name}` }).name;
    return keeps(`${name}`, value) ? apply(native, self, args) : Promise.resolve();
  });
  const shows = (cookie: any) => cookie && !holds(cookie.name, '');
  around('CookieStore', 'get getAll', (native, self, args) =>
    apply(native, self, args).then((found: any) =>
      found?.filter ? found.filter(shows) : shows(found) ? found : null,
    ),
  );
}

/** Holds a window's storage by key, also where a key is set as a property. */
export function holdStorage(
  { scope, apply, around, maker, text }: Realm,
  holds: HoldsName,
  /** Storages' proxies, and the storages behind them: one realm's methods meet another's storage. */
  [proxies, raw]: readonly [WeakMap<object, object>, WeakMap<object, object>],
): void {
  const { Proxy, Reflect } = scope;
  const isHeld = (key: unknown, kind: string) => typeof key === 'string' && holds(key, kind);

  /** The storage as the page sees it. */
  const cover = (storage: object): object => {
    const proxy =
      proxies.get(storage) ??
      new Proxy(storage, {
        get: (target: any, key: PropertyKey) => (isHeld(key, '') ? undefined : target[key]),
        set: (target: any, key: PropertyKey, value: unknown) =>
          isHeld(key, 'storage') || Reflect.set(target, key, value, target),
        defineProperty: (target: any, key: PropertyKey, how: object) =>
          isHeld(key, 'storage') || Reflect.defineProperty(target, key, how),
      });
    proxies.set(storage, proxy);
    raw.set(proxy, storage);
    return proxy;
  };
  const give: Around = (native, self) => {
    const storage = apply(native, self, []);
    return storage && cover(storage);
  };
  around(scope, 'localStorage sessionStorage', give, 'get');
  around('StorageEvent', 'storageArea', give, 'get');
  maker('StorageEvent', (args) => {
    const area = raw.get(args[1]?.storageArea);
    if (area) args[1] = { ...args[1], storageArea: area };
  });

  // The natives know their own storage only.
  const unwrap: Around = (native, self, args) => apply(native, raw.get(self) ?? self, args);
  around('Storage', 'key clear removeItem', unwrap);
  around('Storage', 'length', unwrap, 'get');
  around('Storage', 'getItem', (native, self, args) =>
    holds(text(args), '') ? null : unwrap(native, self, args),
  );
  around('Storage', 'setItem', (native, self, args) =>
    holds(text(args), 'storage') ? undefined : unwrap(native, self, args),
  );
}
