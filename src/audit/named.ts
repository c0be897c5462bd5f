import { isDecision } from './exempt.js';
import type { Known, Owner } from './known.js';
import { fits } from '../core/disclosure.js';
import { domainOf, findSite } from './domain.js';
import type { Cookie, Phase, Stored, Visit } from './visit.js';
import { stateAt } from './when.js';

/** A cookie or key as a policy names it. */
export interface Named {
  name: string;
  kind: 'cookie' | Stored['kind'];
  provider: string;
  purpose: string;
  duration: string;
  party: 'first' | 'third';
  category: string;
  /** What had been chosen when it was there. */
  states: readonly Phase[];
}

const unknown = { name: 'unknown', category: 'unknown' };
const untold = 'not known: to be filled in';

/** Lists the cookies, each once. */
export function listCookies(visit: Visit, known: Known): Named[] {
  const provider = (cookie: Cookie) =>
    cookie.isThirdParty ? cookie.domain.replace(/^\./, '') : new URL(visit.url).hostname;
  return gather(visit.cookies, (cookie) => {
    const owner = known.ofCookie(cookie.name);
    return {
      ...tell(cookie.name, owner, tracesOf('cookies', visit, owner)),
      ...(!owner && { provider: provider(cookie) }),
      kind: 'cookie',
      duration: last(cookie, visit.began),
      party: cookie.isThirdParty ? 'third' : 'first',
    };
  });
}

/** Lists the keys in the browser's storage, each once. */
export function listStored(visit: Visit, known: Known): Named[] {
  const site = findSite(visit);
  return gather(visit.stored, (stored) => {
    const owner = known.ofKey(stored.key);
    return {
      ...tell(stored.key, owner, tracesOf('storage', visit, owner)),
      ...(!owner && { provider: URL.canParse(stored.origin) ? new URL(stored.origin).host : '' }),
      kind: stored.kind,
      duration: stored.kind === 'sessionStorage' ? 'session' : 'until deleted',
      party: site.has(domainOf(stored.origin)) ? 'first' : 'third',
    };
  });
}

/** Finds what is said of a partner's cookies or keys: by us, else by the site's own configuration. */
function tracesOf(
  kind: 'cookies' | 'storage',
  { config }: Visit,
  owner: Owner | undefined,
): object {
  const { partners } = (config ?? {}) as { partners?: Record<string, Record<string, unknown>> };
  const said = owner?.partner ? owner.partner[kind] : partners?.[owner?.id ?? '']?.[kind];
  return typeof said === 'object' && said !== null ? said : {};
}

function tell(name: string, owner: Owner | undefined, traces: object) {
  if (!owner && isDecision(name))
    return { name, provider: '', category: 'necessary', purpose: 'remembers the visitor’s choice' };
  const { name: provider, category } = owner ?? unknown;
  const trace: unknown = Object.entries(traces).find(([key]) => fits(key, name))?.[1];
  const purpose: unknown = Array.isArray(trace) ? trace[0] : undefined;
  return { name, provider, category, purpose: typeof purpose === 'string' ? purpose : untold };
}

function gather<T extends Cookie | Stored>(
  seen: readonly T[],
  describe: (each: T) => Omit<Named, 'states'>,
): Named[] {
  const rows = new Map<string, Named>();
  for (const each of seen) {
    const named = describe(each);
    const key = `${named.name}\n${named.kind}\n${named.provider}\n${named.party}`;
    const states = new Set(rows.get(key)?.states).add(stateAt(each));
    rows.set(key, { ...(rows.get(key) ?? named), states: [...states] });
  }
  return [...rows.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Tells how long a cookie lasts, as it was set. */
function last({ expires, at }: Cookie, began: string): string {
  if (Number.isNaN(expires)) return 'not known';
  if (expires === undefined || expires < 0) return 'session';
  const seconds = expires - (Date.parse(began) + at) / 1000;
  const units = [
    ['day', 86_400],
    ['hour', 3600],
    ['minute', 60],
  ] as const;
  const [unit, size] = units.find(([, size]) => seconds >= size * 0.95) ?? units[2];
  const count = Math.max(1, Math.round(seconds / size));
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
