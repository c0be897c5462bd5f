import type { Report } from '../core/problem.js';
import type { Partner } from './partner.js';

/** What the site says, by field; undefined where an optional one is not said. */
export type Values = Readonly<Record<string, string | undefined>>;

/** Reads what the site tells a vendor; nothing where a value is missing or wrong, which is its problem. */
export function readFields(partner: Partner, report: Report): Values | undefined {
  const values: Record<string, string | undefined> = {};
  for (const [name, { pattern, where, default: usual, optional }] of Object.entries(
    partner.fields ?? {},
  )) {
    const given = (partner as any)[name] ?? usual;
    values[name] = given === undefined ? given : `${given}`;
    if (given === undefined && optional) continue;
    if (given === undefined || !fits(given, pattern))
      return void report('field', `${partner.id}.${name} (${where})`);
  }
  return values;
}

/** Says whether all of a text matches; none does where a site's own pattern is no regular expression. */
function fits(text: string, pattern: string): boolean {
  try {
    return RegExp(`^(?:${pattern})$`).test(text);
  } catch {
    return false;
  }
}
