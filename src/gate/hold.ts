import type { Gate } from './gate.js';
import { live, sources } from './embed.js';

/**
 * Takes live content away after a withdrawal and leaves it held. What a visitor would miss may come
 * back with a new grant; a hidden frame is a pixel, and has run.
 */
export function holdAgain(
  { roots, released, allows }: Gate,
  place: (element: Element) => void,
): void {
  for (const root of roots)
    for (const element of root.querySelectorAll<HTMLElement>(live)) {
      const ids = released.get(element);
      if (!ids?.length || allows(ids)) continue;
      const isSeen = element.offsetWidth > 1;
      element.setAttribute('data-consent', ids.join(' '));
      for (const each of [element, ...element.querySelectorAll('source,track')]) takeAway(each);
      // Without an address a frame keeps its document; out of the page it has none, and no history.
      const stand = document.createComment('');
      element.replaceWith(stand);
      stand.replaceWith(element);
      released.set(element, isSeen ? null : []);
      if (isSeen) place(element);
    }
}

function takeAway(element: Element): void {
  for (const name of sources) {
    const value = element.getAttribute(name);
    if (value === null) continue;
    element.setAttribute(`data-${name}`, value);
    element.removeAttribute(name);
  }
}
