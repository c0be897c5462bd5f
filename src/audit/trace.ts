import type { Visit } from './visit.js';

/** A visit while it is made. */
export type Trace = { -readonly [key in keyof Visit]: Grown<Visit[key]> };
type Grown<T> = T extends readonly (infer U)[] ? U[] : T;

/** Begins a visit of which nothing is seen yet. */
export const emptyTrace = (url: string, browser: string): Trace => ({
  url,
  began: new Date().toISOString(),
  browser,
  phases: [],
  sent: [],
  cookies: [],
  stored: [],
  reads: [],
  told: [],
  operated: [],
  shots: [],
  gaps: [],
});
