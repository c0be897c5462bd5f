import type { By } from '../../core/decision.js';
import { Refusal } from './refusal.js';

/**
 * One decision as the browser sends it, refusals and withdrawals too. On the wire it stands in
 * `{"records": [record, …]}`, 1 to 20 of them, as `application/json` or `text/plain`.
 */
export interface ConsentRecord {
  /** 22 url-safe characters, a record's own: sent again, it is stored once. */
  key: string;
  /** The decision's id: 22 url-safe characters, the same for all records of one browser. */
  id: string;
  /** Key of the record before this one. */
  previous?: string;
  /** When it was chosen, by the visitor's clock: Unix seconds. */
  at: number;
  /** Host of the site. */
  site: string;
  /** A law's code such as `EEA`, `US-CA`; `*` is an unknown place. */
  law: string;
  /** Version of the laws that the page knew, such as `2026-11-27`. */
  rules: string;
  revision: number;
  by: By;
  /** Where it was chosen. */
  source: 'notice' | 'preferences' | 'api' | 'gpc';
  /** BCP 47 tag of the language that the visitor read. */
  language: string;
  /** Hash of the strings shown, up to 64 url-safe characters; empty where nothing was. */
  text: string;
  /** Version of izin, such as `0.1.0`. */
  script: string;
  /** Ids of categories and partners granted, up to 200. */
  yes: string[];
  /** Ids refused, up to 200. */
  no: string[];
  /** When the decision ends: Unix seconds, at most five years after `at`. */
  expires: number;
}

/** A record as it is kept. */
export interface KeptRecord extends ConsentRecord {
  /** When the server got it, by its own clock: Unix seconds. */
  received: number;
}

const most = 20;
const longest = 5 * 366 * 86_400;

type Check = (value: unknown) => boolean;
const like =
  (shape: RegExp): Check =>
  (value) =>
    typeof value === 'string' && shape.test(value);
const whole =
  (max: number): Check =>
  (value) =>
    Number.isInteger(value) && (value as number) > 0 && (value as number) <= max;
const ids: Check = (value) =>
  Array.isArray(value) && value.length <= 200 && value.every(like(/^[a-z][\w-]{0,63}$/i));
const token = like(/^[\w-]{22}$/);

// ASCII without control characters throughout: no database refuses any of it.
const checks: { [name in keyof ConsentRecord]-?: Check } = {
  key: token,
  id: token,
  previous: (value) => value === undefined || token(value),
  at: whole(9_999_999_999),
  site: like(/^(?=.{1,253}(?::|$))[a-z\d](?:[\w.-]*[a-z\d])?(?::\d{1,5})?$/i),
  law: like(/^(?:\*|[A-Z]{2,4}(?:-[A-Z]{1,3})?)$/),
  rules: like(/^[\w.+-]{0,32}$/),
  revision: whole(999_999_999),
  by: like(/^(?:accept|reject|save|withdraw|close|optout|api)$/),
  source: like(/^(?:notice|preferences|api|gpc)$/),
  language: like(/^(?=.{2,35}$)[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i),
  text: like(/^[\w-]{0,64}$/),
  script: like(/^\d[\w.+-]{0,31}$/),
  yes: ids,
  no: ids,
  expires: whole(9_999_999_999 + longest),
};
const known = Object.entries(checks);

/**
 * Reads a request's body: all of its records, or none. Throws a refusal (400) that names the record,
 * counted from 0, and the field.
 */
export function readBatch(body: string): ConsentRecord[] {
  const batch = parse(body);
  if (!isObject(batch) || Object.keys(batch).join() !== 'records' || !Array.isArray(batch.records))
    throw refuse('The body is not {"records": […]}');
  const { records } = batch;
  if (!records.length || records.length > most)
    throw refuse(`The body has ${records.length} records`);
  for (const [index, record] of records.entries()) {
    const wrong = findMistake(record);
    if (wrong) throw refuse(`records[${index}]${wrong}`);
  }
  return records as ConsentRecord[];
}

/** Finds what is wrong with one record. */
function findMistake(record: unknown): string | undefined {
  if (!isObject(record)) return ' is no object';
  if (Object.keys(record).some((name) => !Object.hasOwn(checks, name)))
    return ' has an unknown key';
  const wrong = known.find(([name, check]) => !check(record[name]));
  if (wrong) return `.${wrong[0]} is missing or not of its kind`;
  const { at, expires, yes, no } = record as unknown as ConsentRecord;
  if (expires < at || expires - at > longest) return '.expires is not within five years of .at';
  if (yes.some((id) => no.includes(id))) return ' says both yes and no to an id';
  return;
}

/** Tells whether a value has the shape of a consent id. */
export const isId = token;

const isObject = (value: unknown): value is { [name: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const refuse = (message: string) =>
  new Refusal(400, message, `Send 1 to ${most} records of the documented shape.`);

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw refuse('The body is not JSON');
  }
}
