import type { Preset } from '../core/config.js';

/**
 * What the gate must know of each preset, a line each: id, name, category, hosts, cookies, storage,
 * `+` where izin can load it and `!` where it can be told of a refusal first, Google's consent types;
 * lists between spaces. Empty where a site's code hands over whole presets; the builds for script tags
 * have all.
 */
export const rows = '';

/** Finds a preset by its id; the other rows are not read. */
export function findPreset(id: string): Preset | undefined {
  const row = RegExp(`^${id}\\|.*`, 'm').exec(rows)?.[0].split('|');
  if (!row) return undefined;
  const [, name, category, hosts, cookies, storage, loads, google] = row as [any, ...any];
  const list = (text: string): string[] => text.match(/\S+/g) ?? [];
  return {
    name,
    category,
    hosts: list(hosts),
    cookies: list(cookies),
    storage: list(storage),
    isLoadable: loads.includes('+'),
    isTellable: loads.includes('!'),
    ...(google && { google: list(google) }),
  };
}
