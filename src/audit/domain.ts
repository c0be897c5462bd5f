import { getDomain } from 'tldts';
import type { Visit } from './visit.js';

/** Names the registrable domain of a host by the Public Suffix List, or the host where there is none: `shop.co.id`. */
export function siteOf(host: string): string {
  const name = host.replace(/^\.|\.$/g, '');
  return getDomain(name, { allowPrivateDomains: true }) ?? name;
}

/** Names the registrable domain of an address; empty where it is none. */
export const domainOf = (url: string): string =>
  URL.canParse(url) ? siteOf(new URL(url).hostname) : '';

/** Lists the domains that are the site's: the page's own, and those to which it was redirected. */
export function findSite({ url, second, sent }: Visit): ReadonlySet<string> {
  const pages = new Set([url, ...(second === undefined ? [] : [second])]);
  for (const each of sent)
    if (each.kind === 'document' && each.from !== undefined && pages.has(each.from))
      pages.add(each.url);
  return new Set([...pages].map(domainOf).filter(Boolean));
}
