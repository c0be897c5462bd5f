import type { Values } from './fields.js';
import type { Call } from './partner.js';

/** Puts a site's values into a text, or into every text of what a call gets. */
export function fillIn(given: any, values: Values): any {
  if (given === '{now}') return new Date();
  if (given === '{time}') return Date.now();
  if (typeof given === 'string')
    return given.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  if (Array.isArray(given)) return given.map((each) => fillIn(each, values));
  if (Object(given) !== given) return given;
  return Object.fromEntries(
    Object.entries(given).map(([key, value]) => [key, fillIn(value, values)]),
  );
}

/** Makes a call in the page; throws what that throws. */
export function call(scope: any, [path, ...given]: Call, values: Values): void {
  const names = (fillIn(path, values) as string).replace('=', '').split('.');
  const last = names.pop()!;
  const isSetting = path.endsWith('=');
  // What isn't there to be called must not be there afterwards either.
  const owner = names.reduce((at, name) => (isSetting ? (at[name] ??= {}) : at[name]), scope);
  const all = fillIn(given, values);
  if (!isSetting) owner[last](...all);
  // A queue that the site has already is joined.
  else if (!Array.isArray(owner[last])) owner[last] = all[0];
}
