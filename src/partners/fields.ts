import type { Report } from '../core/problem.js';
import type { Partner } from './partner.js';

/** What the site says, by field. */
export type Values = Readonly<Record<string, string>>;

/** Reads what the site tells a vendor; nothing where a value is missing or wrong, which is its problem. */
export function readFields(partner: Partner, report: Report): Values | undefined {
  const values: Record<string, string> = {};
  for (const [name, { pattern, where, default: usual }] of Object.entries(partner.fields ?? {})) {
    const given = (partner as any)[name] ?? usual;
    if (given === undefined || !RegExp(`^(?:${pattern})$`).test(given))
      return void report('field', `${partner.id}.${name} (${where})`);
    values[name] = `${given}`;
  }
  return values;
}
