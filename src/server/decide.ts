import { decode } from '../core/decision.js';
import type { Decision } from '../core/decision.js';

/**
 * Reads the decision from a `Cookie` header (RFC 6265, 4.2); nothing where there is none, or none that can be read.
 * Of several the newest counts, as in the browser. `now` in Unix seconds.
 */
export function readDecision(
  header: string | null | undefined,
  name = 'izin',
  now = Date.now() / 1000,
): Decision | undefined {
  let newest: Decision | undefined;
  for (const pair of (header ?? '').split(/; */)) {
    if (!pair.startsWith(`${name}=`)) continue;
    const decision = decode(unencode(pair.slice(name.length + 1)), now);
    if (decision && !(newest && newest.at >= decision.at)) newest = decision;
  }
  return newest;
}

function unencode(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch {
    // What isn't encoded right is no decision.
    return undefined;
  }
}
