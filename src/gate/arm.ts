import type { Addresses } from './addresses.js';
import type { Notice } from './notice.js';
import type { Policy } from './trusted.js';

export type Arms = ReturnType<typeof createArms>;

const behind = (name: string) => 'izin-' + name;

/**
 * Holds elements by their attributes: a held one keeps its address in an `izin-` attribute, which its
 * clones and its markup have too, and `data-consent` says whose grant it waits for.
 */
export function createArms(
  { nameOf, isWay, judge, clean }: Addresses,
  policy: Policy,
  notice: Notice,
  keep: (element: Element, ids: string[]) => void,
) {
  // The natives, as they are before any patch; they work on every realm's elements.
  const { apply } = Reflect;
  const [get, set, remove, list] = (
    ['getAttribute', 'setAttribute', 'removeAttribute', 'getAttributeNames'] as const
  ).map((name) => {
    const native = Element.prototype[name];
    return (element: Element, ...args: unknown[]) => apply(native, element, args);
  }) as [any, any, any, any];

  // An element's own property, or a form's field of that name, must not hide them.
  const { get: localName } = Reflect.getOwnPropertyDescriptor(Element.prototype, 'localName')!;
  const tagOf = (element: Element): string => apply(localName!, element, []);
  const held = (element: Element): string[] =>
    list(element).filter((name: string) => name.startsWith('izin-'));
  const isArmed = (element: Element) => !!held(element)[0];
  const isScript = (element: Element) => tagOf(element) === 'script';
  const isSheet = (element: Element) => tagOf(element) === 'style';
  /** Says whether a script or container waits as it stands. */
  const isMarked = (element: Element) =>
    get(element, 'data-consent') !== null &&
    (get(element, 'type') === 'text/plain' || tagOf(element) === 'template');
  /** Finds the style sheet that a node is, or is the text of. */
  const sheetOf = (node: any): Element | undefined => {
    const element = node?.nodeType === 3 ? node.parentNode : node;
    return element?.nodeType === 1 && isSheet(element) ? element : undefined;
  };

  /** Reads what the page gave a held element: nothing where that isn't held. */
  function read(element: Element, name: string): string | null | undefined {
    if (name !== 'type') return get(element, behind(name)) ?? undefined;
    return isScript(element) && isArmed(element) ? get(element, 'data-type') : undefined;
  }

  /** Forgets an attribute that the page changes or removes; says whether that is all there is to do. */
  function disarm(element: Element, name: string): boolean {
    if (read(element, name) === undefined) return false;
    if (name === 'type') {
      remove(element, 'data-type');
      return true;
    }
    remove(element, behind(name));
    if (isArmed(element)) return true;
    remove(element, 'data-consent');
    if (!isScript(element)) return true;
    const type = get(element, 'data-type');
    remove(element, 'data-type');
    if (type === null) remove(element, 'type');
    else set(element, 'type', type);
    return true;
  }

  const { set: writeText } = Reflect.getOwnPropertyDescriptor(Node.prototype, 'textContent')!;
  const setText = (element: Element, text: string) => void apply(writeText!, element, [text]);

  /** Takes an attribute over if it must wait, and says whether it does. */
  function arm(element: Element, given: string, value: unknown, isGiven?: boolean): boolean {
    const name = nameOf(given);
    if (!name) return false;
    if (name === 'data-consent') {
      notice(element);
      return false;
    }
    if (name === 'type') {
      const isHeld = read(element, name) !== undefined;
      if (isHeld) set(element, 'data-type', value);
      return isHeld;
    }
    const tag = tagOf(element).toLowerCase();
    if (isWay(tag, name)) return false;
    const address = String(value);
    const id = judge(tag, name, address);
    // What the site itself marked has no unknown host.
    if (!id || (isGiven && id === '?')) {
      disarm(element, name);
      return false;
    }
    // Without an address its text would run.
    if (isScript(element) && !isArmed(element)) {
      const type = get(element, 'type');
      if (type !== null) set(element, 'data-type', type);
      set(element, 'type', 'text/plain');
    }
    set(element, behind(name), address);
    if (isSheet(element)) setText(element, clean(address));
    else if (name === 'style') set(element, name, clean(address));
    else remove(element, given);
    const ids = new Set<string>(get(element, 'data-consent')?.split(' ')).add(id);
    set(element, 'data-consent', [...ids].join(' '));
    keep(element, [...ids]);
    return true;
  }

  /** Holds what stands in a tree already; returns the elements that now wait. */
  function walk(root: any): Element[] {
    const all: any[] = [...(root?.querySelectorAll?.('*') ?? [])];
    if (root?.nodeType === 1) all.unshift(root);
    return all.filter((element) => {
      // What the site marked is inert already.
      if (isArmed(element) || isMarked(element)) return false;
      const given = list(element).filter((name: string) => arm(element, name, get(element, name)));
      const isWritten = isSheet(element) && arm(element, 'style', element.textContent);
      // A <meta> has a `content` too.
      const isDeep = tagOf(element) === 'template' && walk(element.content)[0];
      return isWritten || isDeep || given[0];
    });
  }

  return {
    get,
    tagOf,
    sheetOf,
    read,
    disarm,
    isArmed,
    arm,
    walk,
    /** Keeps what came into a tree held already. */
    keepAll(root: ParentNode): void {
      for (const element of root.querySelectorAll('[data-consent]'))
        if (isArmed(element)) keep(element, get(element, 'data-consent').split(' '));
    },
    /** Sets an attribute that the site itself marked. */
    give: (element: Element, name: string, value: string) =>
      void (arm(element, name, value, true) || set(element, name, value)),
    /** Gives an element what it waits for; the page may have written that by itself, so it is judged again. */
    release(element: Element): void {
      for (const name of held(element)) {
        const value = get(element, name);
        const own = name.slice(5);
        disarm(element, own);
        if (arm(element, own, value)) continue;
        if (isSheet(element)) setText(element, value);
        else set(element, own, policy[own === 'srcdoc' ? 'createHTML' : 'createScriptURL'](value));
      }
    },
  };
}
