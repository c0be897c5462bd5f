import { conceal } from '../conceal.js';
import type { Known } from '../known.js';
import { nameOwner } from '../owner.js';
import { domainOf, findSite } from '../domain.js';
import type { Sent, Visit } from '../visit.js';

/** A request as reports tell it: its addresses have no values. */
export interface Request extends Sent {
  partner: string;
  category: string;
}

/** Lists all requests in their order, with whose each is. */
export function listRequests(visit: Visit, known: Known): Request[] {
  const site = findSite(visit);
  return visit.sent.map((each) => {
    const isOwn = site.has(domainOf(each.url)) && each.alias === undefined;
    const { name, category } =
      isOwn && !known.ofUrl(each.url)
        ? { name: 'the site', category: 'own' }
        : nameOwner(each.url, known);
    return {
      ...each,
      url: conceal(each.url),
      initiator: each.initiator.map(conceal),
      ...(each.from !== undefined && { from: conceal(each.from) }),
      partner: name,
      category,
    };
  });
}
