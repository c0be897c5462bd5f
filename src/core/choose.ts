import type { Settings } from './config.js';
import type { Consent } from './consent.js';
import { decide, widens } from './decide.js';
import type { Act } from './decide.js';
import type { Decision } from './decision.js';
import type { Report } from './problem.js';
import { writeDecision } from './store.js';

/**
 * Takes a choice: makes the decision, refuses a grant that no person made or that can't be
 * remembered, and writes the cookie. Returns nothing where all stays as it is.
 */
export function choose(
  settings: Settings,
  consent: Consent,
  act: Act,
  report: Report,
): Decision | undefined {
  const { cookie, categories, trustedGrants } = settings;
  if (!categories.length) return;
  const decision = decide(settings, consent, act, report);
  const isGrant = widens(consent.derive(decision), consent);
  if (isGrant && trustedGrants && !act.isPerson) return void report('person', act.by);
  if (writeDecision(cookie, decision)) return decision;
  report('storage', cookie.name);
  // A refusal holds on this page all the same.
  return isGrant ? undefined : decision;
}
