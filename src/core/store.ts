import Cookies from 'js-cookie';
import type { CookieConfig } from './config.js';
import { encode, lifeOf } from './decision.js';
import type { Decision } from './decision.js';

/** Writes a decision's cookie and reads it back; false when the browser did not keep it. */
export function writeDecision(cookie: CookieConfig, decision: Decision): boolean {
  try {
    const { name, domain } = cookie;
    const value = encode(decision);
    Cookies.set(name!, value, {
      expires: new Date((decision.at + lifeOf(cookie)) * 1000),
      secure: location.protocol === 'https:',
      sameSite: 'Lax',
      ...(domain && { domain }),
    });
    return Cookies.get(name!) === value;
  } catch {
    // A sandboxed frame throws on every access (HTML, 3.1.4).
    return false;
  }
}
