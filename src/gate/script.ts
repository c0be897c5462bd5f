/** A script that waits for its turn: an inert one in the page, or one taken out of a container. */
export interface Job {
  source: HTMLScriptElement;
  /** Ids that must be granted when its turn comes. */
  ids: string[];
  /** Where it belongs: the source itself, which stays in the page, or what stands in for it. */
  place: ChildNode;
}

export const isInert = (source: HTMLScriptElement): boolean => source.type === 'text/plain';

/** A held script keeps its real type in `data-type`; none is a classic script. */
export const typeOf = (source: HTMLScriptElement): string =>
  isInert(source) ? (source.dataset['type'] ?? '') : source.type;

/**
 * Makes an element with a script's attributes, but not its handlers: those stay with the source, which
 * hears of every event. A script made so runs when it is inserted; the source would not, since what
 * innerHTML made counts as "already started", and a clone of it too (HTML, 4.12.1).
 */
export function copy<Name extends 'script' | 'link'>(
  source: HTMLScriptElement,
  name: Name,
): HTMLElementTagNameMap[Name] {
  const target = document.createElement(name);
  for (const { name, value } of source.attributes)
    if (!/^(on.*|type|src|async|data-consent)$/.test(name)) target.setAttribute(name, value);
  // Under a CSP header the attribute reads as '' (HTML, 3.2.6.7).
  target.nonce = source.nonce;
  return target;
}
