import type { Evidence } from '../finding.js';
import type { Known, Owner } from '../known.js';
import { domainOf, findSite } from '../domain.js';
import { isDecision } from '../exempt.js';
import type { Cookie, Moment, Stored, Visit } from '../visit.js';

/** A cookie or key that is not exempt, and whose it is. */
export interface Trace extends Moment {
  what: 'cookie' | Stored['kind'];
  name: string;
  /** Domain or origin. */
  place: string;
  /** Value, as far as it is known. */
  digest: string;
  expires?: number;
  owner?: Owner;
  /** Whether it is another site's. */
  isForeign: boolean;
}

const cookieName = (config: unknown): string[] => {
  const name = (config as { cookie?: { name?: unknown } } | undefined)?.cookie?.name;
  return typeof name === 'string' ? [name, `${name}-records`] : [];
};

/** Lists the cookies and keys of a visit, without those of consent tools and necessary partners. */
export function listTraces(visit: Visit, known: Known): Trace[] {
  const site = findSite(visit);
  const own = cookieName(visit.config);
  const ofCookie = (each: Cookie): Trace => {
    const address = `https://${each.domain.replace(/^\./, '')}/`;
    const isForeign = each.isThirdParty || !isOf(site, address);
    const owner = isForeign ? known.ofUrl(address) : known.ofCookie(each.name);
    return { ...each, what: 'cookie', place: each.domain, isForeign, ...(owner && { owner }) };
  };
  const ofKey = (each: Stored): Trace => {
    const isForeign = !isOf(site, each.origin);
    const owner = isForeign ? known.ofUrl(each.origin) : known.ofKey(each.key);
    const { kind: what, key: name, origin: place } = each;
    return { ...each, what, name, place, digest: '', isForeign, ...(owner && { owner }) };
  };
  return [...visit.cookies.map(ofCookie), ...visit.stored.map(ofKey)].filter(
    ({ name, owner }) => !isDecision(name, own) && owner?.category !== 'necessary',
  );
}

const isOf = (site: ReadonlySet<string>, address: string) => {
  const domain = domainOf(address);
  return domain === '' || site.has(domain);
};

/** Tells a trace from all others, whenever it was seen. */
export const keyOf = ({ what, name, place }: Trace): string => `${what} ${name} ${place}`;

/** Leaves each trace once, as it was first seen. */
export function once(traces: readonly Trace[]): Trace[] {
  const first = new Map<string, Trace>();
  for (const each of traces) if (!first.has(keyOf(each))) first.set(keyOf(each), each);
  return [...first.values()];
}

/** Says that a trace was there: `is stored`, `is still there`. */
export const describeTrace = (trace: Trace, verb: string): Evidence => {
  const { what, name, place, owner, phase, isForeign } = trace;
  const noun = what === 'cookie' ? `The cookie ${name}` : `${name} in ${what}`;
  return {
    text: `${noun} (${place}) ${verb}: ${owner ? `${owner.name}, ${owner.category}` : 'unknown'}.`,
    phase,
    name,
    partner: owner?.name ?? 'unknown',
    ...(owner && { category: owner.category }),
    confidence: owner ? 0.9 : isForeign ? 0.5 : 0.2,
  };
};
