import { idsOf } from './held.js';
import type { Wait } from './rewrite.js';

export type Looks = ReturnType<typeof createLooks>;

/** Says whether a value can stand in a rule. */
export const isPlain = (value: string): boolean => !/[{}<\\]/.test(value);

/** Gives equal texts equal names (FNV-1a). */
function nameOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Keeps styles that wait: a rule in a container at the end of the page gives them back. */
export function createLooks() {
  const rules = new Map<string, Set<string>>();

  return {
    /** Keeps an element's styles, and tells the attribute by which the rules find it. */
    keep(waits: readonly Wait[]): string {
      if (!waits[0]) return '';
      const key = nameOf(waits.map(({ attr }) => `${attr.name}=${attr.value}`).join());
      const ids = idsOf(waits.map(({ reason }) => reason)).join(' ');
      const all = rules.get(ids) ?? rules.set(ids, new Set()).get(ids)!;
      const here = `[data-izin-look="${key}"]`;
      for (const { attr } of waits) {
        const { name, value } = attr;
        // A style attribute wins over every rule, the others lose against each.
        if (name === 'style') all.add(`${here}:not(#_):not(#_):not(#_){${value}}`);
        else if (name === 'background')
          all.add(
            `:where(${here}){background-image:url("${value.trim().replaceAll('"', '%22')}")}`,
          );
        else all.add(`:where(${here}){${name}:${value}}`);
      }
      return ` data-izin-look="${key}"`;
    },
    write: (): string =>
      [...rules]
        .map(
          ([ids, all]) =>
            `<noframes data-consent="${ids}"><style>${[...all].join('')}</style></noframes>`,
        )
        .join(''),
  };
}
