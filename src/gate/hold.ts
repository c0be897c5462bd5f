import type { Gate } from './gate.js';
import { live, reload, sources } from './embed.js';

/**
 * Takes live content away after a withdrawal and leaves it held. What a visitor would miss may come
 * back with a new grant; a hidden frame is a pixel, and has run.
 */
export function holdAgain({ roots, released, allows }: Gate): void {
  for (const root of roots)
    for (const element of root.querySelectorAll<HTMLElement>(live)) {
      const ids = released.get(element);
      if (!ids?.length || allows(ids)) continue;
      const isSeen = element.offsetWidth > 1;
      element.setAttribute('data-consent', ids.join(' '));
      for (const each of [element, ...element.querySelectorAll('source,track')]) takeAway(each);
      // Without an address Chromium keeps a frame's document; with a new one, Back would bring it again.
      (element as Partial<HTMLIFrameElement>).contentWindow?.location.replace('about:blank');
      reload(element);
      if (isSeen) released.set(element, null);
      else released.set(element, []);
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
