import type { Evidence } from '../finding.js';
import type { Known, Owner } from '../known.js';
import { domainOf, findSite } from '../domain.js';
import { isTool } from '../exempt.js';
import type { Moment, Sent, Visit } from '../visit.js';

/** Who a request went to, where that is neither the site nor exempt. */
interface Party {
  owner?: Owner;
  host: string;
  confidence: number;
}

/** How sure it is that a host nobody knows tracks: a file that is only shown rarely is meant to. */
const unknown = (kind: string): number =>
  ['font', 'stylesheet', 'media', 'image', 'preconnect'].includes(kind) ? 0.3 : 0.5;

/** Finds who a request went to; the site itself, necessary partners and consent tools are nobody. */
export function findParty(
  { url, alias, kind }: Pick<Sent, 'url' | 'alias' | 'kind'>,
  site: ReadonlySet<string>,
  known: Known,
): Party | undefined {
  if (!/^(https?|wss?):/i.test(url) || !URL.canParse(url)) return undefined;
  const host = new URL(url).hostname;
  const owner = known.ofUrl(url) ?? (alias ? known.ofUrl(`https://${alias}/`) : undefined);
  if (owner) return owner.category === 'necessary' ? undefined : { owner, host, confidence: 0.95 };
  if (site.has(domainOf(url)) || isTool(host)) return undefined;
  return { host, confidence: unknown(kind) };
}

/** Lists the partners that were sent something at moments that are meant: one line for each host. */
export function listSent(
  visit: Visit,
  known: Known,
  isMeant: (moment: Moment, owner?: Owner) => boolean,
): Evidence[] {
  const site = findSite(visit);
  const found = new Map<string, { first: Sent; party: Party; count: number }>();
  for (const each of visit.sent) {
    const party = findParty(each, site, known);
    if (!party || !isMeant(each, party.owner)) continue;
    const key = `${party.owner?.id} ${party.host}`;
    const row = found.get(key);
    if (!row) found.set(key, { first: each, party, count: 1 });
    else {
      row.count++;
      row.party.confidence = Math.max(row.party.confidence, party.confidence);
    }
  }
  return [...found.values()].map(describe);
}

function describe({ first, party, count }: { first: Sent; party: Party; count: number }): Evidence {
  const { owner, host, confidence } = party;
  const through = first.alias && !host.includes(first.alias) ? ` (leads to ${first.alias})` : '';
  const times = count === 1 ? 'One request' : `${count} requests`;
  return {
    text: `${times} went to ${host}${through}: ${owner ? `${owner.name}, ${owner.category}` : 'unknown'}.`,
    phase: first.phase,
    url: first.url,
    initiator: first.initiator,
    partner: owner?.name ?? 'unknown',
    ...(owner && { category: owner.category }),
    confidence,
  };
}
