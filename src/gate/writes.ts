import type { Around, Realm } from './realm.js';
import type { HoldsName } from './stores.js';

/** Holds a window's cookies by name: a held one isn't written, and reads as if it weren't there. */
export function holdCookies({ apply, around, text }: Realm, holds: HoldsName): void {
  const nameOf = (cookie: string) => cookie.split(/[=;]/)[0]!.trim();
  const write: Around = (native, self, args) => {
    if (!holds(nameOf(text(args)), 'cookie')) apply(native, self, args);
  };
  const read: Around = (native, self) =>
    apply(native, self, [])
      .split('; ')
      .filter((cookie: string) => !holds(nameOf(cookie), ''))
      .join('; ');
  around('Document', 'cookie', write, 'set');
  around('Document', 'cookie', read, 'get');
  // Set-Cookie in a <meta> is dead in all engines.
  const asked = (args: any[]) => String(args[0]?.name ?? args[0]);
  around('CookieStore', 'set', (native, self, args) =>
    holds(asked(args), 'cookie') ? Promise.resolve() : apply(native, self, args),
  );
  around('CookieStore', 'get getAll', (native, self, args) =>
    apply(native, self, args).then((found: any) =>
      found?.filter
        ? found.filter(({ name }: { name: string }) => !holds(name, ''))
        : found && !holds(found.name, '')
          ? found
          : null,
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
