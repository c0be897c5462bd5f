import type { Arms } from './arm.js';
import type { Addresses } from './addresses.js';
import type { Around, Realm } from './realm.js';

/** Properties that give elements addresses, and the interfaces that have them. */
const properties = {
  src: 'Script Image IFrame Frame Media Source Track Embed Input',
  srcset: 'Image Source',
  srcdoc: 'IFrame',
  imageSrcset: 'Link',
  href: 'Link Base',
  data: 'Object',
  poster: 'Video',
  background: 'Body',
  ping: 'Anchor Area',
  attributionSrc: 'Script Image Anchor Area',
  type: 'Script',
};

/**
 * Holds the elements of a realm when its scripts give them addresses: by property, attribute or node.
 * Reading gives back what was given. Does not see `frame.location`, which can't be patched.
 */
export function holdElements(
  { scope, apply, around, maker, text }: Realm,
  { nameOf, judge }: Addresses,
  { arm, disarm, read, sheetOf }: Arms,
): void {
  const { Attr } = scope;
  /** Wraps what writes an attribute of an element that `find` finds. */
  const writes = (
    owners: string,
    writers: string,
    find: (self: any, args: any[]) => [element: any, name: string, value: unknown],
    part?: string,
    result?: unknown,
    passes?: (self: any, first: any) => boolean,
  ) => {
    const write: Around = (native, self, args) => {
      const [element, name, value] = find(self, args);
      return element && arm(element, name, value) ? result : apply(native, self, args);
    };
    around(owners, writers, write, part, passes);
  };
  /** Reads an argument as text; what is already trusted stays what it is. */
  const given = (args: any[], at = 0) => (text(args, at), args[at]);

  for (const [property, kinds] of Object.entries(properties)) {
    const owners = kinds.replace(/\w+/g, 'HTML$&Element');
    const name = property.toLowerCase();
    writes(owners, property, (self, args) => [self, name, given(args)], 'set');
    const show: Around = (native, self) => {
      const value = apply(native, self, []);
      const held = value && name !== 'type' ? undefined : read(self, name);
      if (held === undefined) return value;
      if (held === null) return '';
      try {
        return /src$|href|data|poster/.test(name)
          ? new URL(held, scope.document.baseURI).href
          : held;
      } catch {
        return held;
      }
    };
    around(owners, property, show, 'get');
  }

  // Neither an animated string nor a map of attributes tells whose it is.
  const owners = new WeakMap<object, Element>();
  const note: Around = (native, self) => {
    const value = apply(native, self, []);
    owners.set(value, self);
    return value;
  };
  around('SVGImageElement SVGUseElement SVGScriptElement SVGFEImageElement', 'href', note, 'get');
  around('Element', 'attributes', note, 'get');
  writes(
    'SVGAnimatedString',
    'baseVal',
    (self, args) => [owners.get(self), 'href', text(args)],
    'set',
  );

  /** Names of attributes that ask nobody, as they were seen. */
  const safe: Record<string, boolean> = Object.create(null);
  const isSafe = (_: unknown, name: any): boolean =>
    typeof name === 'string' && (safe[name] ??= !nameOf(name));
  writes(
    'Element',
    'setAttribute',
    (self, args) => [self, text(args), given(args, 1)],
    'value',
    undefined,
    isSafe,
  );
  writes(
    'Element',
    'setAttributeNS',
    (self, args) => (text(args), [self, text(args, 1), given(args, 2)]),
  );
  const node = (self: any, [attr]: any[]): [any, string, unknown] => [
    attr instanceof Attr && (owners.get(self) ?? self),
    attr?.name,
    attr?.value,
  ];
  writes('Element', 'setAttributeNode setAttributeNodeNS', node, 'value', null);
  writes('NamedNodeMap', 'setNamedItem setNamedItemNS', node, 'value', null);
  // A node can be an attribute's, or text of a style sheet.
  const change = (self: any, args: any[]): [any, string, unknown] => {
    const value = text(args);
    return self instanceof Attr
      ? [self.ownerElement, self.name, value]
      : [sheetOf(self), 'style', value];
  };
  const isText = (self: any) => self.nodeType !== 2 && !sheetOf(self);
  writes('Attr', 'value', change, 'set');
  writes('Node', 'nodeValue textContent', change, 'set', undefined, isText);
  writes('CharacterData', 'data', change, 'set', undefined, isText);
  writes('HTMLElement', 'innerText', change, 'set', undefined, isText);

  const shown = (args: any[]) => nameOf(text(args));
  around(
    'Element',
    'getAttribute',
    (native, self, args) => {
      const name = shown(args);
      const held = name ? read(self, name) : undefined;
      return held === undefined ? apply(native, self, args) : held;
    },
    'value',
    isSafe,
  );
  around(
    'Element',
    'hasAttribute',
    (native, self, args) => {
      const name = shown(args);
      const held = name ? read(self, name) : undefined;
      return held === undefined ? apply(native, self, args) : held !== null;
    },
    'value',
    isSafe,
  );
  around(
    'Element',
    'removeAttribute',
    (native, self, args) => {
      const name = shown(args);
      // What keeps a held script from running stays.
      const isKept = name && disarm(self, name) && name === 'type';
      return isKept ? undefined : apply(native, self, args);
    },
    'value',
    isSafe,
  );
  maker('Audio', (args) => {
    if (!args.length || !judge('audio', 'src', text(args))) return undefined;
    const [address] = args.splice(0);
    return (audio) => void arm(audio, 'src', address);
  });
}
