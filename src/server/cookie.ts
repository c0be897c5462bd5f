import type { Settings } from '../core/config.js';
import { encode, lifeOf } from '../core/decision.js';
import type { Decision } from '../core/decision.js';
import { findRule } from '../laws/find.js';
import { readDecision } from './decide.js';
import { isSecure, readHeader } from './request.js';
import type { Asked } from './request.js';

/** Seconds after which a decision's cookie is set again: Safari keeps what scripts wrote for seven days. */
const fresh = 86_400;

/** Tells when a decision ends, by the law that it was made under: Unix seconds. */
export function endOf({ at, law }: Decision, { cookie, laws }: Settings): number {
  const months = Math.min(cookie.months!, findRule(law, laws).months);
  return Math.floor(at + lifeOf({ months }));
}

/** Tells for how many seconds a decision counts still. */
const leftOf = (decision: Decision, settings: Settings, now: number): number =>
  Math.floor(endOf(decision, settings) - now);

/** Says whether a decision counts still. `now` in Unix seconds. */
export const isAlive = (decision: Decision, settings: Settings, now: number): boolean =>
  leftOf(decision, settings, now) > 0;

/** Writes `Set-Cookie` for a decision, as the script writes it: it must be able to read it, so it isn't `HttpOnly`. */
export function writeDecision(
  decision: Decision,
  asked: Asked,
  settings: Settings,
  now = Date.now() / 1000,
): string {
  const { name, domain } = settings.cookie;
  return write(asked, [
    `${name}=${encode(decision)}`,
    `Max-Age=${leftOf(decision, settings, now)}`,
    ...(domain ? [`Domain=${domain}`] : []),
  ]);
}

/** Writes `Set-Cookie` for the law, as long as the browser is open: people travel. */
export const writeLawCookie = (law: string, asked: Asked): string =>
  write(asked, [`izin-law=${law}`]);

const write = (asked: Asked, parts: string[]): string =>
  [...parts, 'Path=/', 'SameSite=Lax', ...(isSecure(asked) ? ['Secure'] : [])].join('; ');

/**
 * Writes `Set-Cookie` with what is left of a decision's life; nothing where there is none, or it is less
 * than `age` seconds old. A choice made while the answer travels would be undone, and the next choice is the
 * likelier the fresher one is.
 */
export function renewCookie(
  asked: Asked,
  settings: Settings,
  age = fresh,
  now = Date.now() / 1000,
): string | undefined {
  const decision = readDecision(readHeader(asked, 'cookie'), settings, now);
  if (!decision || now - decision.at < age || !isAlive(decision, settings, now)) return;
  return writeDecision(decision, asked, settings, now);
}

/**
 * Sets the decision's cookie again on a page's response. Never on one that a shared cache may keep, since
 * all would get the first visitor's choice from there (RFC 9111, 3): one that says nothing of caches is
 * made private, one that says anything but `private` or `no-store` is left as it is.
 */
export function renewResponse(asked: Asked, response: Response, settings: Settings): Response {
  const control = response.headers.get('cache-control');
  const isShared =
    (control !== null && !/\b(?:private|no-store)\b/i.test(control)) ||
    ['cdn-cache-control', 'surrogate-control'].some((name) => response.headers.has(name));
  const isPage = /^(?:document)?$/.test(readHeader(asked, 'sec-fetch-dest'));
  const cookie = !isShared && isPage && response.status >= 200 && renewCookie(asked, settings);
  if (!cookie) return response;
  // What fetch gives can't be changed.
  const own = new Response(response.body, response);
  if (control === null) own.headers.set('cache-control', 'private');
  own.headers.append('set-cookie', cookie);
  return own;
}
