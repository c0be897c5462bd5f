import Cookies from 'js-cookie';
import type { CookieConfig } from './config.js';

/** Writes the decision's cookie and reads it back; false when the browser did not keep it. */
export function writeCookie({ name, domain }: CookieConfig, value: string, expires: Date): boolean {
  try {
    const secure = location.protocol === 'https:';
    Cookies.set(name!, value, { expires, secure, sameSite: 'Lax', ...(domain && { domain }) });
    return Cookies.get(name!) === value;
  } catch {
    // A sandboxed frame throws on every access (HTML, 3.1.4).
    return false;
  }
}
