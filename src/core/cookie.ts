import { isAutomatic } from './build.js';
import type { CookieConfig } from './config.js';

/** Reads the page's cookies as the engine does, whatever the page names `cookie` later. */
let read: (() => string) | undefined;

/**
 * Reads every cookie of a name: one for the host and one for its domain are two; none where cookies
 * can't be read. Ours alone: in the head script js-cookie would be 0.5 kB for this one look-up; it
 * writes, and reads back, where decisions are made.
 */
export function readCookies(name: string): string[] {
  try {
    return (
      (
        isAutomatic
          ? (read ??= Reflect.getOwnPropertyDescriptor(Document.prototype, 'cookie')!.get!.bind(
              document,
            ))()
          : document.cookie
      )
        .split('; ')
        .filter((each) => each.startsWith(name + '='))
        // Never throws at what isn't encoded right; ours are ASCII.
        .map((each) => unescape(each.slice(name.length + 1)))
    );
  } catch {
    // A sandboxed frame throws on every access (HTML, 3.1.4).
    return [];
  }
}

/** Drops the decision's cookie: its domain's, and the one that the host has where that can't be kept. */
export function dropCookie({ name, domain }: CookieConfig): void {
  try {
    for (const each of ['', domain]) document.cookie = `${name}=;Max-Age=0;Path=/;Domain=${each}`;
  } catch {
    // Nothing can be kept, so nothing is.
  }
}
