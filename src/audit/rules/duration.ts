import { fits } from '../../core/disclosure.js';
import type { Partner } from '../../partners/partner.js';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
const seconds: Record<string, number> = {
  minute,
  hour,
  day,
  week: 7 * day,
  month: 30.5 * day,
  year: 365 * day,
};

/** Reads a duration as partners declare it: `13 months`, `up to 1 year`; of others nothing can be said. */
function readDuration(text: string): number | undefined {
  const [, amount, unit] = /(?<!\d)(\d+)\s*(minute|hour|day|week|month|year)s?\b/i.exec(text) ?? [];
  return unit === undefined ? undefined : Number(amount) * seconds[unit.toLowerCase()]!;
}

/** Finds how long a cookie is declared to last, by the site's own words, then by the preset. */
export function lasts(
  name: string,
  own: Readonly<Record<string, string>> = {},
  traces: Partner['cookies'] = {},
): { seconds: number; text: string } | undefined {
  const rows = [
    ...Object.entries(own),
    ...Object.entries(traces).map(([key, [, text]]) => [key, text] as const),
  ];
  const text = rows.find(([key]) => fits(key, name))?.[1];
  const found = text === undefined ? undefined : readDuration(text);
  return text === undefined || found === undefined ? undefined : { seconds: found, text };
}
