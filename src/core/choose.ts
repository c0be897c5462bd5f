import type { Settings } from './config.js';
import type { Consent } from './consent.js';
import { decide } from './decide.js';
import type { Act } from './decide.js';
import { encode, lifeOf } from './decision.js';
import type { Decision } from './decision.js';
import type { Report } from './problem.js';
import { writeCookie } from './store.js';

export type { Act, Choice } from './decide.js';

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
  const { categories: next, partners } = consent.derive(decision);
  const widens = Object.entries({ ...next, ...partners }).some(
    ([id, isOn]) => isOn && !consent.granted(id),
  );
  if (widens && trustedGrants && !act.isPerson) return void report('person', act.by);
  if (writeCookie(cookie, encode(decision), new Date((decision.at + lifeOf(cookie)) * 1000)))
    return decision;
  report('storage', cookie.name);
  // A refusal holds on this page all the same.
  return widens ? undefined : decision;
}
