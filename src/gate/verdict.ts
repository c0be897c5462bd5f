import type { findOwner, Hosts } from '../core/match.js';

/** What a verdict rests on. */
export interface Places {
  hosts: Hosts;
  /** The site's own host, with its port. */
  own: string;
  /** Whether hosts that no partner names are held too. */
  isStrict: boolean;
}

/** Says whose grant an address waits for: `?` where no partner names it, nothing where it may go. */
export type Verdict = (address: string) => string | undefined;

/**
 * Makes the one verdict on addresses, for a window or worker. What can't be parsed is held. Uses
 * nothing from outside its body, so that workers can be given its text.
 */
export function createVerdict(
  scope: typeof globalThis,
  places: Places,
  find: typeof findOwner,
  isOpen: (id: string) => boolean,
): Verdict {
  const { URL, Reflect, location, document, Node } = scope;
  // The page may redefine these and the accessors later.
  const { apply, getOwnPropertyDescriptor } = Reflect;
  const reader = (prototype: object, name: string) => {
    const { get } = getOwnPropertyDescriptor(prototype, name)!;
    return (self: object): string => apply(get!, self, []);
  };
  const [host, hostname, port, pathname, protocol] = (
    ['host', 'hostname', 'port', 'pathname', 'protocol'] as const
  ).map((name) => reader(URL.prototype, name)) as [any, any, any, any, any];
  // An element of that name hides the document's.
  const base = Node && reader(Node.prototype, 'baseURI');

  return (address) => {
    try {
      const url = new URL(address, base ? base(document) : location.href);
      if (!/^(http|ws)/.test(protocol(url))) return undefined;
      const { hosts, own, isStrict } = places;
      const owner = find(hosts, hostname(url), port(url), pathname(url), isOpen);
      if (owner ? isOpen(owner) : !isStrict || host(url) === own) return undefined;
      return owner ?? '?';
    } catch {
      return '?';
    }
  };
}
