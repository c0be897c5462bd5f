import { getDomain } from 'tldts';
import type { Visit } from './visit.js';

/** Names the registrable domain of an address by the Public Suffix List, or its host where there is none: `shop.co.id`. */
export function domainOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const { hostname } = new URL(url);
  return getDomain(hostname, { allowPrivateDomains: true }) ?? hostname;
}

/** Lists the domains that are the site's: the page's own, and those to which it was redirected. */
export function findSite({ url, second, sent }: Visit): ReadonlySet<string> {
  const pages = new Set([url, ...(second === undefined ? [] : [second])]);
  for (const each of sent)
    if (each.kind === 'document' && each.from !== undefined && pages.has(each.from))
      pages.add(each.url);
  return new Set([...pages].map(domainOf).filter(Boolean));
}
