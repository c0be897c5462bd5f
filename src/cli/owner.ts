import { createKnown } from '../audit/known.js';
import type { Settings } from '../core/config.js';
import { findOwner, readHosts } from '../core/match.js';

/** Whose an address is. */
export interface Owner {
  id: string;
  category: string;
  /** Whether the configuration has its host; else only izin knows it. */
  isNamed: boolean;
  /** Whether it is only told of refusals: then the configuration has no hosts of it. */
  isSignal: boolean;
}

/** Makes what finds whose an address is: by the configuration, else by izin's presets. `page` is the site's. */
export function createOwners({ partners }: Settings, page: string) {
  const hosts = readHosts(partners, page, () => {});
  const known = createKnown(page);
  const { origin } = new URL(page);
  return (url: string): Owner | undefined => {
    const { hostname, port, pathname, origin: its } = new URL(url);
    if (its === origin) return undefined;
    const id = findOwner(hosts, hostname, port, pathname);
    const found = id === undefined ? known.ofUrl(url) : partners.find((each) => each.id === id);
    if (!found) return undefined;
    const isSignal = partners.some((each) => each.id === found.id && each.mode === 'signal');
    return { id: found.id, category: found.category, isNamed: id !== undefined, isSignal };
  };
}
