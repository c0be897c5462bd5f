import { findDecision, lifeOf } from '../core/decision.js';
import type { Decision } from '../core/decision.js';
import type { Settings } from '../core/config.js';

/**
 * Reads the decision from a `Cookie` header (RFC 6265, 4.2); nothing where there is none, or none that
 * can be read or that hasn't ended. Of several the newest counts, as in the browser. `now` in Unix seconds.
 */
export function readDecision(
  header: string | null | undefined,
  { cookie }: Pick<Settings, 'cookie'>,
  now = Date.now() / 1000,
): Decision | undefined {
  return findDecision(readCookies(header, cookie.name!), now, lifeOf(cookie));
}

/** Reads every cookie of a name; none that isn't encoded right. */
export function readCookies(header: string | null | undefined, name: string): string[] {
  const pairs = (header ?? '').split(/; */).filter((each) => each.startsWith(`${name}=`));
  return pairs.flatMap((each) => {
    try {
      return decodeURIComponent(each.slice(name.length + 1));
    } catch {
      return [];
    }
  });
}
