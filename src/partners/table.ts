import type { Preset } from '../core/config.js';

/**
 * What the gate must know of each preset, a line each: id, name, category, hosts, cookies, storage,
 * `+` where izin can load it, Google's consent types; lists between spaces. Empty where a site's code
 * hands over whole presets; the builds for script tags have all.
 */
export const rows = '';

/** Finds a preset by its id; the other rows are not read. */
export function findPreset(id: string): Preset | undefined {
  const row = RegExp(`^${id}\\|.*`, 'm').exec(rows)?.[0].split('|') as string[] | undefined;
  if (!row) return undefined;
  const [, name, category, hosts, cookies, storage, loads, google] = row as [
    string,
    ...string[],
  ] as any;
  const list = (text: string): string[] => text.match(/\S+/g) ?? [];
  return {
    name,
    category,
    hosts: list(hosts),
    cookies: list(cookies),
    storage: list(storage),
    isLoadable: !!loads,
    ...(google && { google: list(google) }),
  };
}
