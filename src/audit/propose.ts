import { standardCategories } from '../core/categories.js';
import type { Config, PartnerConfig } from '../core/config.js';
import { findOwner, readHosts } from '../core/match.js';
import type { Hosts } from '../core/match.js';
import { presets } from '../mark/presets.js';
import type { Partner } from '../partners/partner.js';
import { findIds } from './propose-ids.js';
import { domainOf, findSite } from './domain.js';
import { isTool } from './exempt.js';
import type { Visit } from './visit.js';

/** A configuration for what was seen, and what its owner must look at: sentences. */
export interface Proposal {
  config: Config & { $schema: string };
  notes: readonly string[];
}

const all = Object.values(presets).filter((each) => each !== undefined);
const read = (partners: readonly Partner[]): Hosts =>
  readHosts(partners as never, 'https://own.invalid', () => {});
const hostsOfAll = read(all);
const hostsOf = new Map(all.map((each) => [each, read([each])]));

/** Proposes a configuration for the partners that a site's pages were seen to have; the check has nothing against it. */
export function propose(visits: readonly Visit[]): Proposal {
  const own = visits[0]!.url;
  const known = new Map<Partner, string[]>();
  const tools = new Set<string>();
  const strangers = new Map<string, Set<string>>();
  for (const url of new Set(visits.flatMap(listForeign))) {
    const owners = findOwners(url);
    for (const owner of owners) known.set(owner, [...(known.get(owner) ?? []), url]);
    const { hostname } = new URL(url);
    // An address of numbers (IPv6) can be no partner's.
    if (owners[0] || hostname.startsWith('[')) continue;
    const domain = domainOf(url);
    if (isTool(hostname)) tools.add(domain);
    else strangers.set(domain, (strangers.get(domain) ?? new Set()).add(hostname));
  }
  const entries = [
    ...[...known].map(([partner, urls]) => describe(partner, urls)),
    ...[...strangers].map(([domain, hosts]) => draft(domain, [...hosts], visits)),
  ];
  return {
    config: {
      $schema: './node_modules/izin/izin.schema.json',
      site: { name: new URL(own).hostname.replace(/^www\./, '') },
      partners: Object.fromEntries(entries.map(({ id, entry }) => [id, entry])),
    },
    notes: [
      ...entries.flatMap(({ note }) => note ?? []),
      ...[...tools].map((each) => `${each} serves a consent tool, which izin takes the place of.`),
    ],
  };
}

interface Entry {
  id: string;
  entry: PartnerConfig;
  note?: string;
}

/** Lists what went to others than the site. */
function listForeign(visit: Visit): string[] {
  const site = findSite(visit);
  const urls = visit.sent.map(({ url }) => url);
  return urls.filter(
    (url) => URL.canParse(url) && new URL(url).hostname && !site.has(domainOf(url)),
  );
}

/** Finds whose an address is; of several on one host, those whose ids are in it. */
function findOwners(url: string): Partner[] {
  const { hostname, port, pathname } = new URL(url);
  const find = (hosts: Hosts) => findOwner(hosts, hostname, port, pathname);
  const first = find(hostsOfAll);
  if (first === undefined) return [];
  const owners = all.filter((each) => find(hostsOf.get(each)!) !== undefined);
  const named = owners.filter((each) => Object.keys(findIds(each, [url]).values)[0]);
  return named[0] ? named : all.filter(({ id }) => id === first);
}

/** Writes a preset with its ids; where one isn't known, its hosts, so that it is held all the same. */
function describe(partner: Partner, urls: readonly string[]): Entry {
  const { id, name, category, hosts, cookies, storage, policyUrl, fields = {} } = partner;
  const { values, missing } = findIds(partner, urls);
  if (!missing[0]) return { id, entry: values };
  const wanted = missing.map((each) => `${each} (${fields[each]!.where})`).join(' and ');
  return {
    id,
    entry: {
      name,
      category,
      hosts,
      policyUrl,
      ...(cookies && { cookies }),
      ...(storage && { storage }),
    },
    note: `${name}: no ${wanted} was found, so it is held by its hosts. Replace its entry by { "${missing[0]}": "…" } to have izin load it.`,
  };
}

/** Drafts a partner that izin doesn't know; the category stays closed until it is granted. */
function draft(domain: string, hosts: readonly string[], visits: readonly Visit[]): Entry {
  const plain = domain.replace(/[^a-z\d]+/gi, '-');
  const named = (/^[a-z]/i.test(plain) ? plain : `host-${plain}`).slice(0, 50);
  const isTaken = named in presets || standardCategories.includes(named);
  const id = isTaken ? `${named}-host` : named;
  const cookies = visits
    .flatMap((visit) => visit.cookies)
    .filter((each) => domainOf(`https://${each.domain.replace(/^\./, '')}`) === domain)
    .map(({ name }) => name);
  return {
    id,
    entry: {
      name: domain,
      category: 'ads',
      hosts: [domain],
      ...(cookies[0] && { cookies: [...new Set(cookies)].sort() }),
    },
    note: `${id}: izin doesn’t know ${hosts.join(', ')}. It is drafted as ads, which stay closed until they are granted: check its name, what it is for, and its policy.`,
  };
}
