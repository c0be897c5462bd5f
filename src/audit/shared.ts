import type { Known } from './known.js';
import { domainOf, findSite } from './domain.js';
import { nameOwner } from './owner.js';
import type { Phase, Visit } from './visit.js';
import { stateAt } from './when.js';

/** Who was sent something, by host. */
export interface Shared {
  partner: string;
  category: string;
  host: string;
  /** Whether its name is the site's own and leads to another's. */
  isHidden: boolean;
  /** Requests by what had been chosen: the most of any one run. */
  counts: Partial<Record<Phase, number>>;
}

/** Lists the other parties that a page reached, in the order of their names. */
export function listShared(visit: Visit, known: Known): Shared[] {
  const rows = new Map<string, Shared>();
  const runs = new Map<string, number>();
  const site = findSite(visit);
  for (const each of visit.sent) {
    const owner = known.ofUrl(each.url);
    const isOwn = site.has(domainOf(each.url));
    const host = URL.canParse(each.url) && new URL(each.url).host;
    if (!host || (isOwn && !owner && !each.alias)) continue;
    const { name, category } = nameOwner(each.url, known);
    const key = `${name} ${host}`;
    const row = rows.get(key) ?? { partner: name, category, host, isHidden: false, counts: {} };
    rows.set(key, row);
    row.isHidden ||= isOwn && each.alias !== undefined;
    const state = stateAt(each);
    const run = `${key} ${each.phase} ${state}`;
    runs.set(run, (runs.get(run) ?? 0) + 1);
    row.counts[state] = Math.max(row.counts[state] ?? 0, runs.get(run)!);
  }
  return [...rows.values()].sort((a, b) => (a.partner + a.host < b.partner + b.host ? -1 : 1));
}
