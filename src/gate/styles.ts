import type { Addresses } from './addresses.js';
import type { Around, Realm } from './realm.js';

/** Keeps a call for the time when whoever it waits for is granted. */
export type Postpone = (id: string, run: () => void) => void;

/** Style properties that may take an address; wrapping all would take long. */
const taking =
  /image|background$|content$|cursor|mask|filter|outside|border$|liststyle$|offset|clip|marker/i;

/** Reads keyframes or style values as text. */
function serialize(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '';
  }
}

/**
 * Holds the addresses in what a realm's scripts write as styles: the rest of a style applies at once,
 * the held address with the grant. Does not see `element.style.backgroundImage = …` in Chromium,
 * where style properties are no accessors.
 */
export function holdStyles(
  { scope, apply, around, maker, text }: Realm,
  { findInCss, clean }: Addresses,
  postpone: Postpone,
): void {
  /** Wraps what takes a style as one of its arguments; `safe` replaces one that isn't text. */
  const css = (kinds: string, names: string, at = 0, part?: string, safe?: unknown) => {
    const write: Around = (native, self, args) => {
      if (at >= args.length) return apply(native, self, args);
      for (let before = 0; before < at; before++) text(args, before);
      const style = safe === undefined ? text(args, at) : serialize(args[at]);
      const id = findInCss(style, 'css');
      if (id) {
        const given = [...args];
        postpone(id, () => apply(native, self, given));
        args[at] = safe === undefined ? clean(style) : safe;
      }
      return apply(native, self, args);
    };
    around(kinds, names, write, part);
  };
  css('CSSStyleDeclaration', 'setProperty', 1);
  for (const kind of ['CSSStyleDeclaration', 'CSSStyleProperties', 'CSS2Properties'])
    for (const name of Object.getOwnPropertyNames(scope[kind]?.prototype ?? {}))
      if (name === 'cssText' || taking.test(name)) css(kind, name, 0, 'set');
  css('HTMLElement SVGElement CSSStyleRule', 'style', 0, 'set');
  css('CSSStyleSheet CSSGroupingRule', 'insertRule replace replaceSync');
  css('CSSStyleSheet', 'addRule', 1);
  css('CSSKeyframesRule', 'appendRule');
  css('StylePropertyMap', 'set append', 1);
  css('Element', 'animate', 0, 'value', null);
  css('KeyframeEffect', 'setKeyframes', 0, 'value', null);
  maker('KeyframeEffect', (args) => {
    if (findInCss(serialize(args[1]), 'css')) args[1] = null;
  });
  maker('FontFace', (args) => {
    if (typeof args[1] === 'string' && findInCss(args[1], 'css')) args[1] = 'url(data:,)';
  });
}
