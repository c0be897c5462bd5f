import { held } from './held.js';

export type Notice = ReturnType<typeof createNotice>;

/**
 * Notices what scripts mark or insert, told by the automatic gate's wrappers: an observer of the
 * document costs each change more (up to a tenth of a DOM-heavy page's time in Firefox). `look` is
 * called once for all that one task did.
 */
export function createNotice(look: () => void) {
  const { matches, querySelector } = Element.prototype;
  const { querySelector: inFragment } = DocumentFragment.prototype;
  const { apply } = Reflect;
  const nodes: Element[] = [];
  let isSure = false;
  let isWaiting = false;

  const concerns = (element: Element) =>
    element.isConnected &&
    (apply(matches, element, [held]) || apply(querySelector, element, [held]));

  function flush(): void {
    const isFound = isSure || nodes.some(concerns);
    nodes.length = 0;
    isWaiting = isSure = false;
    if (isFound) look();
  }

  /** Takes an element, a fragment before its nodes leave it, or the document that something came into. */
  return (node: any): void => {
    if (isSure) return;
    const type = node?.nodeType;
    // Past some hundreds one look through the page is faster than many small ones.
    if (type === 1) isSure = nodes.push(node) > 500;
    else if (type === 9 || (type === 11 && apply(inFragment, node, [held]))) isSure = true;
    else return;
    if (!isWaiting) queueMicrotask(flush);
    isWaiting = true;
  };
}
