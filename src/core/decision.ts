import type { CookieConfig } from './config.js';

/** How a decision came about; `api` is code without a person (`"trustedGrants": false`). */
export type By = 'accept' | 'reject' | 'save' | 'withdraw' | 'close' | 'optout' | 'api';

/** What the visitor chose, when, how. Never changed afterwards: a new choice is a new decision. */
export interface Decision {
  /** 22 url-safe characters (128 random bits); kept when the same browser chooses again. */
  id: string;
  /** Unix time in seconds. */
  at: number;
  revision: number;
  law: string;
  by: By;
  /** Ids of categories and partners; a partner's id overrides its category. */
  yes: string[];
  no: string[];
}

/** Characters; what a decision may take of the 4,096 bytes that browsers allow for a cookie (RFC 6265, 6.1). */
export const maxLength = 1024;
/** Seconds by which a clock may have been set back since the decision. */
const skew = 60;

// Without a way back: a damaged cookie must not keep the expression busy.
const shape =
  /^v=1&id=([\w-]{22})&at=([1-9]\d{0,9})&rev=([1-9]\d{0,8})&law=(\*|[A-Z]{2,4}(?:-[A-Z]{1,3})?)&by=(accept|reject|save|withdraw|close|optout|api)&yes=((?:[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)*)?)&no=((?:[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)*)?)$/;

/** Writes a decision as the query string that the cookie holds. */
export const encode = ({ id, at, revision, law, by, yes, no }: Decision): string =>
  `v=1&id=${id}&at=${at}&rev=${revision}&law=${law}&by=${by}&yes=${yes.join('.')}&no=${no.join('.')}`;

/** Reads the cookie's value; whatever isn't exactly a decision is none. `now` in Unix seconds. */
export function decode(value: string | undefined, now: number): Decision | undefined {
  const [, id, at, revision, law, by, ...lists] = (value && shape.exec(value)) ?? [];
  const [yes, no] = lists.map((list) => list.split('.').filter(Boolean));
  if (
    !id ||
    value!.length > maxLength ||
    +at! > now + skew ||
    yes!.some((each) => no!.includes(each))
  )
    return;
  return { id, at: +at!, revision: +revision!, law: law!, by: by as By, yes: yes!, no: no! };
}

/** Seconds in a month, on average. */
const month = 2_629_746;

/** Tells how many seconds a decision lives: a refusal as long as a consent (Garante 231/2021, 6.2). */
export const lifeOf = ({ months }: CookieConfig): number => months! * month;

/** Reads the newest of several cookies' values that is a decision and hasn't ended. `now` and `life` in seconds. */
export const findDecision = (values: string[], now: number, life: number): Decision | undefined =>
  values
    .map((each) => decode(each, now)!)
    .filter((each) => each && each.at + life > now)
    .sort((a, b) => b.at - a.at)[0];

/** Makes a decision's id: 128 random bits in base64url (RFC 4648, 5). */
export const createId = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .slice(0, 22);
