import type { Values } from './fields.js';
import type { Call } from './partner.js';

/** Puts a site's values into a text, or into every text of what a call gets. */
export function fillIn(given: any, values: Values, scope: any = window): any {
  if (given === '{now}') return new Date();
  if (given === '{time}') return Date.now();
  if (typeof given === 'string') {
    const [, own] = /^\{window\.(\w+)\}$/.exec(given) ?? [];
    if (own) return scope[own];
    return given.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  }
  if (Array.isArray(given)) return given.map((each) => fillIn(each, values, scope));
  if (Object(given) !== given) return given;
  return Object.fromEntries(
    Object.entries(given).map(([key, value]) => [key, fillIn(value, values, scope)]),
  );
}

/** Makes a call in the page; throws what that throws. One that names what the site didn't give is left out. */
export function call(scope: any, [path, ...given]: Call, values: Values): void {
  const text = JSON.stringify([path, given]);
  const lacks = ([name, value]: [string, unknown]) =>
    value === undefined && text.includes(`{${name}}`);
  if (Object.entries(values).some(lacks)) return;
  const [target, source] = (fillIn(path, values) as string).split('=') as [string, string?];
  const all = fillIn(given, values, scope);
  if (source === undefined) return void reach(scope, target, all);
  const names = target.split('.');
  const last = names.pop()!;
  const owner = names.reduce((at, name) => (at[name] ??= {}), scope);
  if (source) owner[last] = reach(scope, source, all);
  // A queue that the site has already is joined.
  else if (!Array.isArray(owner[last])) owner[last] = all[0];
}

/** Follows a path from `window` and calls what is at its end. */
function reach(scope: any, path: string, all: unknown[]): unknown {
  const names = path.split('.');
  let at = scope;
  names.forEach((name, index) => {
    if (at === nowhere) return;
    const [, isNew, key, isMaybe, inside] = /^(new )?([^()?]+)(\?)?(?:\((.*)\))?$/.exec(
      name,
    ) as any;
    const isLast = index === names.length - 1;
    const given = isLast ? all : inside ? [inside] : [];
    if (isMaybe && at[key] === undefined) at = nowhere;
    else if (isNew) at = new at[key](...given);
    else at = isLast || inside !== undefined ? at[key](...given) : at[key];
  });
  return at;
}

/** Where a path leads whose `?` stood behind what isn't there. */
const nowhere = {};
