import { isAutomatic } from '../core/build.js';
import type { Arms } from './arm.js';
import type { Policy } from './trusted.js';

/** Attributes that make an element ask a server; held, they stand behind `data-`. */
export const sources = ['srcset', 'src', 'href', 'data', 'poster'];

/** Lists the elements whose content goes on talking to its server once it is there. */
export const live = 'iframe,object,embed,video,audio';

/** Lists an element and the parts of it that have no condition of their own. */
const family = (element: Element): Element[] => [
  element,
  ...element.querySelectorAll(':is(source,track,img):not([data-consent])'),
];

export const isHeldEmbed = (element: Element): boolean =>
  family(element).some((each) => sources.some((name) => each.hasAttribute('data-' + name)));

/** Gives an element and its parts the addresses they were held from. */
export function releaseEmbed(element: Element, policy: Policy, arms: Arms | undefined): void {
  for (const each of family(element)) {
    for (const name of sources) {
      const value = each.getAttribute('data-' + name);
      if (value === null) continue;
      const address = policy.createScriptURL(value);
      if (isAutomatic) arms!.give(each, name, address);
      else each.setAttribute(name, address);
    }
    // A media element looks for sources once, and late ones need the call (HTML, 4.8.11.5).
    if (each.localName === 'source') each.closest<HTMLMediaElement>('video,audio')?.load();
  }
}
