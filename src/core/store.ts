import Cookies from 'js-cookie';
import type { CookieConfig } from './config.js';
import { encode, lifeOf } from './decision.js';
import type { Decision } from './decision.js';

/**
 * Writes a decision's cookie and reads it back; false when the browser did not keep it. Where it keeps
 * none for the domain that is configured, the host has it alone. Others of its name go: an older
 * decision would speak again once this one has ended.
 */
export function writeDecision(cookie: CookieConfig, decision: Decision): boolean {
  const { name } = cookie;
  const value = encode(decision);
  const labels = location.hostname.split('.');
  const domains = ['', ...labels.map((_, i) => labels.slice(i).join('.'))];
  const keep = (domain: string): boolean => {
    Cookies.set(name!, value, {
      expires: new Date((decision.at + lifeOf(cookie)) * 1000),
      secure: location.protocol === 'https:',
      sameSite: 'Lax',
      ...(domain && { domain }),
    });
    if (document.cookie.split(name! + '=')[2])
      for (const other of domains)
        if (other !== domain.replace(/^\./, ''))
          Cookies.remove(name!, other ? { domain: other } : {});
    return Cookies.get(name!) === value;
  };
  try {
    return keep(cookie.domain!) || (!!cookie.domain && keep(''));
  } catch {
    // A sandboxed frame throws on every access (HTML, 3.1.4).
    return false;
  }
}
