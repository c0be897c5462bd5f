import type { Load } from '../audit/load.js';
import { readPolicies } from '../audit/policy.js';
import { refuses } from '../audit/refuse.js';
import type { Settings } from '../core/config.js';
import { createOwners } from './owner.js';
import { remedyFor, remedyForOwn } from './remedy.js';
import type { Stated } from './state.js';

/** What a policy refuses: all from one host under one directive, or one piece of the page's HTML. */
export interface Refused {
  directive: string;
  /** Each address, or where it stands in the HTML. */
  what: string[];
  /** Partner and category, or that nobody is named. */
  whose: string;
  /** Whether it waits for a partner that isn't granted. */
  isMeant: boolean;
  /** One sentence without a full stop; none where it is meant. */
  remedy?: string;
}

interface Given {
  settings: Settings;
  /** The site's own policy. */
  own: string | undefined;
  /** The page's address. */
  url: string;
}

/** Makes what lists, for a state, what its policy refuses. `loads` are in the order in which they came. */
export function createJudge(loads: readonly Load[], { settings, own = '', url }: Given) {
  const findOwner = createOwners(settings, url);
  const ownPolicies = readPolicies(own);

  return function judge({ policy = '', granted }: Stated): Refused[] {
    const policies = readPolicies(policy);
    /** Addresses that nobody comes to ask for, and whose grant they wait for. */
    const waiting = new Map<string, string>();
    const all = loads.flatMap((load): Refused[] => {
      const owner = load.url === undefined ? undefined : findOwner(load.url);
      const isRefused = policies.some((each) => refuses(each, load));
      const waits = isRefused && owner?.isNamed && !granted(owner.id) ? owner.id : undefined;
      const cause = load.causes.find((each) => waiting.has(each));
      const by = cause === undefined ? undefined : waiting.get(cause);
      const isMeant = (waits ?? by) !== undefined;
      if (isMeant && load.url) waiting.set(load.url, (waits ?? by)!);
      if (!isRefused && !ownPolicies.some((each) => refuses(each, load))) return [];
      const whose = owner ? `${owner.id} (${owner.category})` : nameless(load, url);
      return [
        {
          directive: load.directive,
          what: [load.url ?? `${load.tag} in line ${load.line} of ${load.page}`],
          whose: waits || !by ? whose : `${whose}, asked for by ${by}`,
          isMeant,
          ...(!isMeant && { remedy: isRefused ? remedyFor(load, owner) : remedyForOwn(load) }),
        },
      ];
    });
    return gather(all);
  };
}

const nameless = ({ url }: Load, page: string) =>
  url === undefined || new URL(url).origin === new URL(page).origin
    ? 'the site itself'
    : 'nobody that is named';

/** Puts together what comes from one host for one reason. */
function gather(all: readonly Refused[]): Refused[] {
  const found = new Map<string, Refused>();
  for (const { what, ...rest } of all) {
    const [first = ''] = what;
    const place = URL.canParse(first) ? new URL(first).host : first;
    const key = [place, ...Object.values(rest)].join('\n');
    const known = found.get(key);
    if (!known) found.set(key, { ...rest, what });
    else if (!known.what.includes(first)) known.what.push(first);
  }
  return [...found.values()];
}
