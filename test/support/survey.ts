/**
 * Describes all that a page can see of functions and accessors without calling them: every own
 * property reachable from the window, by its path. Runs in the page, and uses nothing from outside
 * its body.
 */
export function survey(): Record<string, string> {
  const found: Record<string, string> = {};
  const seen = new Set<unknown>([window, document.all]);
  const isObject = (value: unknown) => Object(value) === value;

  function describe(made: any): string {
    if (typeof made !== 'function')
      return isObject(made) ? Object.prototype.toString.call(made) : typeof made;
    let isMaker = true;
    try {
      Reflect.construct(Object, [], made);
    } catch {
      isMaker = false;
    }
    const own = Reflect.ownKeys(made).map((key) => {
      const { enumerable, configurable, writable } = Reflect.getOwnPropertyDescriptor(made, key)!;
      return `${String(key)}${JSON.stringify([enumerable, configurable, writable])}`;
    });
    const base = Object.getPrototypeOf(made);
    const parts = [
      made.name,
      made.length,
      isMaker,
      Function.prototype.toString.call(made),
      String(made) === Function.prototype.toString.call(made),
      base === Function.prototype || base.name,
      Object.prototype.toString.call(made),
      Object.isExtensible(made),
    ];
    return `${parts.join('|')} ${own.join()}`;
  }

  function visit(owner: any, path: string): void {
    if (!isObject(owner) || seen.has(owner) || path.split('.').length > 5) return;
    seen.add(owner);
    visitAll(owner, path);
  }
  function visitAll(owner: any, path: string): void {
    found[`${path} keys`] = Reflect.ownKeys(owner).map(String).join();
    found[`${path} base`] = String(Object.getPrototypeOf(owner)?.constructor?.name);
    for (const key of Reflect.ownKeys(owner)) {
      const how = Reflect.getOwnPropertyDescriptor(owner, key)!;
      const name = `${path}.${String(key)}`;
      const { enumerable, configurable, writable } = how;
      found[`${name} flags`] = JSON.stringify({ enumerable, configurable, writable });
      for (const part of ['value', 'get', 'set'] as const) {
        found[`${name} ${part}`] = describe(how[part]);
        visit(how[part], part === 'value' ? name : `${name}:${part}`);
      }
    }
  }
  visitAll(window, 'window');
  for (const name of ['document', 'navigator', 'history', 'location', 'customElements', 'screen'])
    visit((window as any)[name], name);
  for (const key of Object.keys(found)) if (key.startsWith('window.izin')) delete found[key];
  found['window keys'] = found['window keys']!.replace(',izin', '');
  return found;
}

/** Lists what izin patches, as `owner.name part`. For a page whose `Reflect` notes what is defined. */
export const note = `
  const { defineProperty } = Reflect;
  self.defined = [];
  Reflect.defineProperty = (owner, name, how) => {
    if (typeof owner !== 'function' || !['name', 'length'].includes(name)) defined.push([owner, name]);
    return defineProperty(owner, name, how);
  };
  self.listDefined = () => {
    const owners = new Map([[window, 'window']]);
    for (const name of Object.getOwnPropertyNames(window)) {
      const { value } = Object.getOwnPropertyDescriptor(window, name);
      if (typeof value !== 'function') continue;
      if (!owners.has(value)) owners.set(value, name);
      if (value.prototype && !owners.has(value.prototype)) owners.set(value.prototype, name + '.prototype');
    }
    return [...new Set(defined.map(([owner, name]) => owners.get(owner) + '/' + name))];
  };`;

/** Lists the keys under which two surveys differ, with both of their values. */
export const differences = (one: Record<string, string>, other: Record<string, string>): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((key) => one[key] !== other[key])
    .map((key) => `${key}: ${one[key]} -> ${other[key]}`);
