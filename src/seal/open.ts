import { isForAds } from '../core/ads.js';
import { readCookies } from '../core/cookie.js';
import { findDecision } from '../core/decision.js';
import type { SealData } from './data.js';
import { fill } from './fill.js';

/**
 * Opens the seal as far as the stored decision goes. What it writes begins a `<noframes>`, whose text
 * the policy that stands behind the script then is, and no policy; a partial choice gets its own
 * before that. Without a decision, and on any error, it does nothing: the seal stays shut.
 */
export function open([cookie, life, revision, ids, partners, sources, policy]: SealData): void {
  try {
    const now = Date.now() / 1000;
    const { revision: decided, yes, no } = findDecision(readCookies(cookie), now, life)!;
    // A router that runs it again in a page that is there would have the page written over.
    if (document.readyState !== 'loading') return;
    const { globalPrivacyControl } = navigator as { globalPrivacyControl?: boolean };
    const isShut = globalPrivacyControl === true && !yes.includes('gpc');
    const says = (id: string) => yes.includes(id);
    // What another law left open isn't named, and has been decided there only.
    const isWhole =
      decided >= revision &&
      ids.every((id) => partners[id] || says(id) || no.includes(id) || id === '?');
    // The rule of core's deriveState, for categories and partners alike.
    const allows = (id: string) => {
      const category = partners[id] ?? id;
      return (
        !(isShut && isForAds(category)) &&
        (category !== 'personalization' || says('ads')) &&
        (says(id) || (isWhole && says(category) && !no.includes(id)))
      );
    };
    const granted = Object.keys(sources).filter((needs) => needs.split(' ').every(allows));
    let html = '<noframes>';
    if (!ids.every(allows)) {
      if (!granted[0]) return;
      const text = fill(policy, granted.map((needs) => sources[needs]).join(' '));
      html = `<meta http-equiv="Content-Security-Policy" content="${text}" id="izin-seal">` + html;
    }
    document.write(trust(html));
  } catch {
    // Shut.
  }
}

/** Makes the text one that a page which enforces Trusted Types takes. */
function trust(html: string): string {
  try {
    const { trustedTypes } = window as any;
    return trustedTypes
      .createPolicy('izin-seal', { createHTML: (text: string) => text })
      .createHTML(html);
  } catch {
    return html;
  }
}
