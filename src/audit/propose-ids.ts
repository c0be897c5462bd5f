import type { Partner } from '../partners/partner.js';

/** What a site told a vendor, as its traffic shows it. */
export interface Found {
  values: Readonly<Record<string, string>>;
  /** Required fields for which no value stood out. */
  missing: readonly string[];
}

/** Finds the ids that a vendor gave the site in addresses that the vendor was sent. */
export function findIds(partner: Partner, urls: readonly string[]): Found {
  const fields = Object.entries(partner.fields ?? {});
  const loaded = readScript(partner, urls);
  const found = fields.flatMap(([name, { default: usual, optional }]) => {
    const isRequired = usual === undefined && !optional;
    const value = loaded[name] ?? (isRequired ? guess(partner, name, urls) : undefined);
    return value === undefined || value === usual ? [] : [[name, value] as const];
  });
  const values = Object.fromEntries(found);
  const missing = fields.flatMap(([name, { default: usual, optional }]) =>
    usual === undefined && !optional && values[name] === undefined ? [name] : [],
  );
  return { values, missing };
}

/** Reads the fields that stand in the address of the vendor's script: the surest place. */
function readScript({ script = '', fields = {} }: Partner, urls: readonly string[]) {
  const names = new Set<string>();
  const parts = script.split(/\{(\w+)\}/).map((part, at) => {
    if (at % 2 === 0) return part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
    if (names.has(part)) return `\\k<${part}>`;
    names.add(part);
    return `(?<${part}>${fields[part]?.pattern ?? '[^]*'})`;
  });
  const shape = RegExp(`^${parts.join('')}(?:[?&#]|$)`);
  const matches = urls.flatMap((url) => {
    const groups = shape.exec(url)?.groups;
    return groups ? [groups] : [];
  });
  const agreed = [...names].filter((name) => new Set(matches.map((each) => each[name])).size === 1);
  return Object.fromEntries(agreed.map((name) => [name, matches[0]![name]!]));
}

/**
 * Guesses a field: the one value that fits it, and no other field, in most addresses. Ids come again and
 * again, what happens to look like them doesn't; where two are as frequent, it is neither.
 */
function guess({ fields = {} }: Partner, name: string, urls: readonly string[]) {
  const fits = (field: string, word: string) =>
    RegExp(`^(?:${fields[field]!.pattern})$`).test(word);
  const others = Object.keys(fields).filter((each) => each !== name);
  const counts = new Map<string, number>();
  for (const url of new Set(urls))
    for (const word of wordsOf(url))
      // Plain words fit the patterns of short ids.
      if (/\d/.test(word) && fits(name, word) && !others.some((each) => fits(each, word)))
        counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const frequent = [...counts].filter(([, count]) => count === most);
  return frequent.length === 1 ? frequent[0]![0] : undefined;
}

/** Lists what may be a value in an address, each once. */
function wordsOf(url: string): Set<string> {
  const { pathname, searchParams } = new URL(url);
  const segments = pathname.split('/');
  const bare = segments.map((each) => each.replace(/\.\w+$/, ''));
  return new Set([...segments, ...bare, ...searchParams.keys(), ...searchParams.values()]);
}
