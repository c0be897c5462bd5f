import type { Settings } from './config.js';
import { dropCookie, readCookie } from './cookie.js';
import { decode, endOf } from './decision.js';
import type { Decision } from './decision.js';
import { findLaw } from './law.js';
import { allows, deriveState } from './state.js';

export type Consent = ReturnType<typeof createConsent>;

/** Holds the state: from the stored decision at first, from a new one once it is made. */
export function createConsent(settings: Settings) {
  const { cookie } = settings;
  const law = findLaw(settings.law, readCookie('izin-law'));
  const now = Date.now() / 1000;
  const stored = decode(readCookie(cookie.name!), now);
  const derive = (decision?: Decision) => deriveState(settings, law, decision);
  let state = derive(stored && endOf(stored, cookie) > now ? stored : undefined);

  return {
    state: () => state,
    granted: (id: string) => allows(state, id),
    knows: (id: string) => id in state.categories || id in state.partners,
    /** Says whether to ask: there is something to decide, and a place to keep it. */
    isDue: () => !state.decided && !!settings.categories[0] && navigator.cookieEnabled,
    derive,
    set: (decision: Decision) => void (state = derive(decision)),
    /** Drops the decision, here and in the cookie. */
    forget(): void {
      state = derive();
      dropCookie(cookie);
    },
  };
}
