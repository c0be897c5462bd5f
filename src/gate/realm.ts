type Native = (...args: any[]) => any;
/** What a wrapper does: it gets the native, `this` and the arguments, and calls the native itself. */
export type Around = (native: Native, self: any, args: any[]) => unknown;

/** Tools that patch one realm's globals. */
export type Realm = ReturnType<typeof createRealm>;

/**
 * Makes the tools that patch one realm (a window, a frame's, a worker's) so that it can't be told from
 * an unpatched one: names, lengths, descriptors and source text stay the natives'. What is frozen or
 * missing is left. Uses nothing from outside its body, so that workers can be given its text.
 */
export function createRealm(scope: any, natives: WeakMap<object, object>) {
  const { Object, Reflect, Proxy, trustedTypes } = scope;
  const { apply, construct, defineProperty, getOwnPropertyDescriptor } = Reflect;
  const undo: (() => void)[] = [];
  const proxies = new WeakMap();

  /** Replaces functions of interfaces, by their names, or of an object; or one side of accessors. */
  function patch(owners: any, names: string, part: string, wrap: (native: Native) => Native): void {
    if (Object(owners) !== owners)
      return owners.split(' ').forEach((name: string) => {
        if (scope[name]) patch(scope[name].prototype, names, part, wrap);
      });
    for (const name of names.split(' ')) {
      const was = getOwnPropertyDescriptor(owners, name);
      const native = was?.configurable && was[part];
      if (!native) continue;
      const wrapper = wrap(native);
      // Some are wrapped twice.
      natives.set(wrapper, natives.get(native) ?? native);
      for (const key of ['name', 'length'])
        defineProperty(wrapper, key, getOwnPropertyDescriptor(native, key));
      defineProperty(owners, name, { ...was, [part]: wrapper });
      undo.push(() => {
        const now = getOwnPropertyDescriptor(owners, name);
        // A wrapper put around ours later stays.
        if (now?.[part] === wrapper) defineProperty(owners, name, { ...now, [part]: native });
      });
    }
  }

  /** Wraps functions; `passes` tells by `this` and the first argument that the native can go on at once. */
  const around = (
    owners: any,
    names: string,
    run: Around,
    part = 'value',
    passes?: (self: any, first: any) => boolean,
  ) =>
    patch(
      owners,
      names,
      part,
      (native) =>
        // A method has no prototype and is no constructor, as natives.
        ({
          wrapper(this: unknown, ...args: unknown[]) {
            // With too few arguments the native throws, and looks at none.
            return args.length < native.length || passes?.(this, args[0])
              ? apply(native, this, args)
              : run(native, this, args);
          },
        }).wrapper,
    );

  around('Function', 'toString', (native, self, args) =>
    apply(native, natives.get(self) ?? self, args),
  );

  return {
    scope,
    apply,
    patch,
    around,
    /** Wraps constructors: `change` changes the arguments in place, and may return what to do with the made. */
    maker(
      names: string,
      change: (args: any[], name: string) => ((made: any) => void) | void,
    ): void {
      for (const name of names.split(' '))
        patch(scope, name, 'value', (native) => {
          // One can have two names.
          if (proxies.has(native)) return proxies.get(native);
          const proxy = new Proxy(native, {
            construct(target: any, args: unknown[], as: unknown) {
              const finish = args.length < target.length ? undefined : change(args, name);
              const made = construct(target, args, as);
              finish?.(made);
              return made;
            },
          });
          proxies.set(native, proxy);
          // Audio makes what another interface describes.
          if (native.prototype.constructor === native)
            patch(native.prototype, 'constructor', 'value', () => proxy);
          return proxy;
        });
    },
    /** Reads an argument as text, and only once: an object could say something else next time. */
    text(args: any[], at = 0): string {
      const value = args[at];
      if (typeof value === 'string') return value;
      const isTrusted = (kind: string) => trustedTypes?.[`is${kind}`](value);
      if (Object(value) === value && !['HTML', 'Script', 'ScriptURL'].some(isTrusted))
        args[at] = `${value}`;
      return String(args[at]);
    },
    stop: () => undo.forEach((each) => each()),
  };
}
