import { isForAds } from '../core/ads.js';
import type { Choice } from '../core/decide.js';
import { blocs, rows, strictest } from './rows.js';
import type { Model, Row, Rows, Rule, Usual } from '../core/rule.js';

/** From the most lenient to the strictest. */
const models: readonly Model[] = ['notice', 'optout', 'mixed', 'optin'];
const usuals: readonly Usual[] = ['grant', 'exempt', 'deny'];

/**
 * Finds the rules for a code: those of `*`, its bloc, its country and its state, each over the one
 * before; a site's `own` rows over ours. What has no row gets the strictest, and a country without
 * its state, where states have rows, the stricter of each.
 */
export function findRule(code: string, own: Rows = {}): Rule {
  const all = (id: string): Row[] =>
    [rows, own].flatMap((each) => (Object.hasOwn(each, id) ? each[id]! : []));
  const known = (id: string | undefined): id is string => !!id && all(id).length > 0;
  const build = (codes: (string | undefined)[]): Rule => {
    const chain = codes.filter(known);
    const parts: Row[] = [strictest, ...all('*'), ...chain.flatMap(all)];
    const usual = Object.assign({}, ...parts.map((each) => each.usual)) as Rule['usual'];
    return Object.assign({}, ...parts, { code: chain.at(-1) ?? '*', usual }) as Rule;
  };
  const [country = '', state] = code.split('-');
  const whole = build([blocs[country], country, state && code]);
  if (state) return whole;
  const states = [...new Set([...Object.keys(rows), ...Object.keys(own)])].filter((each) =>
    each.startsWith(`${country}-`),
  );
  return [whole, ...states.map((each) => build([blocs[country], country, each]))].reduce(combine);
}

/** Combines rules where the place is uncertain: of each the stricter, under the first one's code. */
export function combine(a: Rule, b: Rule): Rule {
  const stricter = <T>(order: readonly T[], one: T, other: T) =>
    order.indexOf(one) >= order.indexOf(other) ? one : other;
  return {
    ...a,
    model: stricter(models, a.model, b.model),
    usual: {
      preferences: stricter(usuals, a.usual.preferences, b.usual.preferences),
      analytics: stricter(usuals, a.usual.analytics, b.usual.analytics),
      ads: stricter(usuals, a.usual.ads, b.usual.ads),
      embeds: stricter(usuals, a.usual.embeds, b.usual.embeds),
    },
    close: a.close || b.close,
    months: Math.min(a.months, b.months),
    reaskMonths: Math.max(a.reaskMonths, b.reaskMonths),
    gpc: stricter(['should', 'must'], a.gpc, b.gpc),
    minorAge: Math.max(a.minorAge, b.minorAge),
  };
}

/** Lists which categories a rule leaves open until somebody refuses; a site's own are none of them. */
export const listOpen = ({ usual }: Rule, categories: readonly string[]): string[] =>
  categories.filter((id) => usual[(id === 'personalization' ? 'ads' : id) as 'ads'] === 'grant');

/** Says no to what an opt-out is about: a sale, as US laws have it, is of data for ads; who is only told may stop all of it. */
export const refuse = ({ model }: Rule, categories: readonly string[]): Choice =>
  Object.fromEntries(
    categories.filter((id) => model === 'notice' || isForAds(id)).map((id) => [id, false]),
  );

/** Writes what travels of a law to the page: its code, and the categories that it leaves open. */
export const writeLaw = (code: string, own: Rows, categories: readonly string[]): string =>
  [code, ...listOpen(findRule(code, own), categories)].join('.');
