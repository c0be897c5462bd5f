import type { CookieConfig } from './config.js';

/**
 * Reads a cookie; nothing when there is none or it can't be read. Ours alone: in the head script
 * js-cookie would be 0.5 kB for this one look-up; it writes, and reads back, where decisions are made.
 */
export function readCookie(name: string): string | undefined {
  try {
    const pair = document.cookie.split('; ').find((each) => each.startsWith(name + '='));
    return pair && decodeURIComponent(pair.slice(name.length + 1));
  } catch {
    // A sandboxed frame throws on every access (HTML, 3.1.4), and so does what isn't encoded right.
    return;
  }
}

/** Drops the decision's cookie. */
export function dropCookie({ name, domain }: CookieConfig): void {
  try {
    document.cookie = `${name}=;Max-Age=0;Path=/${domain && ';Domain=' + domain}`;
  } catch {
    // Nothing can be kept, so nothing is.
  }
}
