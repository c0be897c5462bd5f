import { namesOf } from '../core/names.js';
import { presets } from '../mark/presets.js';
import type { Partner } from '../partners/partner.js';

/** A partner as a page's configuration of izin has it. */
export interface Declared {
  id: string;
  name: string;
  category: string;
  hosts: readonly string[];
  cookies: readonly string[];
  storage: readonly string[];
  preset?: Partner;
  /** What each is said to last, by name. */
  durations: Readonly<Record<string, string>>;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;
const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];

/** Reads how long each cookie or key is said to last: `{ name: [purpose, duration] }`. */
function durationsOf(value: unknown): Record<string, string> {
  const rows = isObject(value) ? Object.entries(value) : [];
  return Object.fromEntries(
    rows.flatMap(([name, told]) => {
      const duration = Array.isArray(told) ? textOf(told[1]) : undefined;
      return duration === undefined ? [] : [[name, duration]];
    }),
  );
}

/** Lists the partners that a configuration of izin declares, presets filled in; none where it is none. */
export function readDeclared(config: unknown): Declared[] {
  const partners = isObject(config) && isObject(config['partners']) ? config['partners'] : {};
  return Object.entries(partners).flatMap(([id, given]) => {
    if (!isObject(given)) return [];
    const preset = presets[id];
    return {
      id,
      ...(preset && { preset }),
      name: textOf(given['name']) ?? preset?.name ?? id,
      category: textOf(given['category']) ?? preset?.category ?? id,
      hosts: [...(preset?.hosts ?? []), ...textsOf(given['hosts'])],
      cookies: [...namesOf(preset?.cookies), ...namesOf(given['cookies'])],
      storage: [...namesOf(preset?.storage), ...namesOf(given['storage'])],
      durations: {
        ...durationsOf(preset?.cookies),
        ...durationsOf(preset?.storage),
        ...durationsOf(given['cookies']),
      },
    };
  });
}

/** Lists cookies and keys that a configuration of izin puts in a category without a partner, with the category's id. */
export function readLoose(config: unknown): { name: string; category: string }[] {
  const categories =
    isObject(config) && Array.isArray(config['categories']) ? config['categories'] : [];
  return categories.filter(isObject).flatMap((each) =>
    [...namesOf(each['cookies']), ...namesOf(each['storage'])].map((name) => ({
      name,
      category: textOf(each['id']) ?? '',
    })),
  );
}
