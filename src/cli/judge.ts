import { createKnown } from '../audit/known.js';
import type { Load } from '../audit/load.js';
import { readPolicies } from '../audit/policy.js';
import { hashOf, refuses } from '../audit/refuse.js';
import type { Settings } from '../core/config.js';
import { findOwner, readHosts } from '../core/match.js';
import type { Stated } from './state.js';

/** What a policy refuses: all from one host under one directive, or one piece of the page's HTML. */
export interface Refused {
  directive: string;
  /** The first address, or where it stands in the HTML. */
  what: string;
  times: number;
  /** Partner and category, or that nobody is named. */
  whose: string;
  /** Whether it waits for a partner that isn't granted. */
  isMeant: boolean;
  /** One sentence without a full stop; none where it is meant. */
  remedy?: string;
}

interface Given {
  settings: Settings;
  own: string | undefined;
  /** The page's address. */
  url: string;
}

/** Makes what lists, for a state, what its policy refuses. `loads` are in the order in which they came. */
export function createJudge(loads: readonly Load[], { settings, own = '', url }: Given) {
  const find = createOwners(settings, url);
  const ownPolicies = readPolicies(own);

  return function judge({ policy = '', granted }: Stated): Refused[] {
    const policies = readPolicies(policy);
    /** Addresses that nobody comes to ask for, and whose grant they wait for. */
    const closed = new Map<string, string>();
    const found = new Map<string, Refused>();
    for (const load of loads) {
      const owner = find(load);
      const cause = load.causes.find((each) => closed.has(each));
      const isRefused = policies.some((each) => refuses(each, load));
      const isRefusedByOwn = ownPolicies.some((each) => refuses(each, load));
      const waits = isRefused && owner?.isNamed && !granted(owner.id);
      const isMeant = waits || cause !== undefined;
      if (isMeant && load.url) closed.set(load.url, waits ? owner.id : closed.get(cause!)!);
      if (!isRefused && !isRefusedByOwn) continue;
      const whose = owner
        ? `${owner.id} (${owner.category})`
        : load.url === undefined
          ? 'the page itself'
          : 'nobody that is named';
      const refused: Refused = {
        directive: load.directive,
        what: load.url ?? `${load.tag} in line ${load.line} of ${load.page}`,
        times: 1,
        whose: waits || !cause ? whose : `${whose}, asked for by ${closed.get(cause)}`,
        isMeant,
        ...(!isMeant && { remedy: isRefused ? remedyFor(load, owner) : remedyForOwn(load) }),
      };
      const { directive, what, remedy = '' } = refused;
      const place = load.url === undefined ? what : new URL(load.url).host;
      const key = [directive, place, refused.whose, remedy].join('\n');
      const known = found.get(key);
      if (known) known.times += 1;
      else found.set(key, refused);
    }
    return [...found.values()];
  };
}

interface Owner {
  id: string;
  category: string;
  /** Whether the configuration has its hosts; else only izin knows them. */
  isNamed: boolean;
  isSignal: boolean;
}

/** Makes what finds whose a load is: by the configuration, else by izin's presets. */
function createOwners({ partners }: Settings, url: string) {
  const hosts = readHosts(partners, url, () => {});
  const known = createKnown(url);
  return ({ url }: Load): Owner | undefined => {
    if (url === undefined) return undefined;
    const { hostname, port, pathname } = new URL(url);
    const id = findOwner(hosts, hostname, port, pathname);
    const owner = id === undefined ? known.ofUrl(url) : partners.find((each) => each.id === id);
    const isSignal = partners.some((each) => each.id === owner?.id && each.mode === 'signal');
    return owner && { id: owner.id, category: owner.category, isNamed: id !== undefined, isSignal };
  };
}

function remedyFor({ directive, url = '' }: Load, owner?: Owner): string {
  const { host, hostname } = new URL(url);
  if (directive === 'object-src')
    return 'The policy has no place for <object> and <embed>: use <iframe>, <img> or a link';
  if (directive === 'base-uri')
    return 'The policy keeps <base> on the site itself: use full addresses';
  if (owner?.isSignal)
    return `"${owner.id}" has the mode "signal", which no policy can tell from a grant: remove "mode", or name ${host} in a partner of category "necessary"`;
  if (owner?.isNamed)
    return `"${owner.id}" may pass, but the policy can't say so for ${host}: see the warnings, and name its hosts one by one`;
  if (owner) return `Add "${owner.id}" to "partners": izin knows it`;
  return `Name "${hostname}" in the hosts of a partner; of category "necessary" where the page needs it without consent`;
}

function remedyForOwn({ directive, url, text = '', isAttribute }: Load): string {
  const own = directive.replace(/-(elem|attr)$/, '');
  if (url !== undefined) return `Your own policy refuses it: add ${new URL(url).host} to ${own}`;
  const hash = `'sha256-${hashOf(text)}'`;
  return isAttribute
    ? `Your own policy refuses it: move it into a file, or add 'unsafe-hashes' ${hash} to ${own}`
    : `Your own policy refuses it: give its tag the nonce, or add ${hash} to ${own}`;
}
