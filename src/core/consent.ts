import { isAutomatic } from './build.js';
import type { Settings } from './config.js';
import { dropCookie, readCookies } from './cookie.js';
import { findDecision, lifeOf } from './decision.js';
import type { Decision } from './decision.js';
import { findLaw } from './law.js';
import { allows, deriveState } from './state.js';
import type { Place, State } from './state.js';

export type Consent = ReturnType<typeof createConsent>;

/** Holds the state: from the stored decision at first, from a new one once it is made. */
export function createConsent(settings: Settings) {
  const { cookie, age } = settings;
  const page = document as Document & { prerendering?: boolean };
  const { globalPrivacyControl } = navigator as { globalPrivacyControl?: boolean };
  const [law, ...open] = findLaw(
    settings.law,
    page.documentElement.dataset['izinLaw'],
    ...readCookies('izin-law'),
  );
  const place: Place = { law, open: [], gpc: !!globalPrivacyControl };
  const derive = (decision?: Decision) => deriveState(settings, place, decision);
  let state: State | undefined;
  /** What the cookies said when they were read last. */
  let known: string | undefined;
  const read = () => readCookies(cookie.name!);

  const consent = {
    state: () => state!,
    granted: (id: string) => allows(state!, id),
    knows: (id: string) => id in state!.categories || id in state!.partners,
    /** Says whether to ask: there is something to decide, a place to keep it, and somebody who may. */
    isDue: () =>
      !state!.decided &&
      !!settings.categories[0] &&
      navigator.cookieEnabled &&
      !age &&
      !page.prerendering,
    derive,
    set(decision: Decision): void {
      state = derive(decision);
      known = read().join();
    },
    /** Reads the decision again, and says whether another one is stored than was read last: by another tab, say. */
    load(): boolean {
      const all = read();
      // Nobody has seen a prerendered page yet.
      if (page.prerendering || known === all.join()) return false;
      known = all.join();
      state = derive(findDecision(all, Date.now() / 1000, lifeOf(cookie)));
      return true;
    },
    isOpen: (id: string) => place.open.includes(id),
    /** Takes what the law leaves open until somebody refuses; nothing for a child, or behind a seal. */
    openUp(ids: readonly string[]): void {
      if (!age && !(isAutomatic && settings.seal)) place.open = ids;
      state = derive(state?.decision);
    },
    /** Takes back all that was decided, here and in the cookie; the browser's id is kept for the next decision. */
    forget(): void {
      place.open = [];
      state = derive({ ...state!.decision!, yes: [], no: [] });
      dropCookie(cookie);
    },
  };
  consent.openUp(open);
  consent.load();
  return consent;
}
