import type { Partner } from './config.js';
import { readHost } from './host.js';
import type { Report } from './problem.js';

/** What belongs to an id on a host. */
type Row = [path: string, port: string, id: string];

/** Whose a host is: one's, or by path and port, longer paths first, then those with a port. */
export type Hosts = Map<string, string | Row[]>;

/** Tells a list that has more in it than plain names: ten thousand would take long as URLs. */
const special = /[^a-z\d.,-]|(^|,)[^.,]*(,|$)|(^|[.,])\.|\.0x|[^a-z](,|$)/;

/**
 * Reads the partners' `hosts`: `host`, `host:port` or `host/path`, subdomains included, or `/path`
 * where the site itself passes requests on to a partner; `own` is an address of that.
 */
export function readHosts(partners: readonly Partner[], own: string, report: Report): Hosts {
  const hosts: Hosts = new Map();
  const add = (hostname: string, ...row: Row) => {
    const known = hosts.get(hostname);
    const [path, port, id] = row;
    if (!known && path + port === '/') hosts.set(hostname, id);
    else {
      const rows: Row[] = typeof known === 'string' ? [['/', '', known]] : (known ?? []);
      hosts.set(
        hostname,
        [...rows, row].sort(([a, p], [b, q]) => b.length - a.length || q.length - p.length),
      );
    }
  };
  for (const { hosts = [], id } of partners) {
    const isPlain = !special.test(`${hosts}`);
    for (const name of [hosts].flat())
      try {
        if (isPlain) add(name, '/', '', id);
        else {
          const { hostname, pathname, port } = readHost(name, own);
          add(
            hostname.replace(/\.$/, ''),
            unescape(pathname).replace(/\/?$/, '/'),
            // An address doesn't show its scheme's own port, so neither 80 nor 443 narrows a host.
            port.replace(/^80$/, ''),
            id,
          );
        }
      } catch {
        report('host', name);
      }
  }
  return hosts;
}

/**
 * Finds whose an address is: one look-up a label, the most specific host first; of several who name
 * just the same, one that `isOpen`. Uses nothing from outside its body, so that workers can be given
 * its text.
 */
export function findOwner(
  hosts: Hosts,
  hostname: string,
  port: string,
  pathname: string,
  isOpen?: (id: string) => boolean,
): string | undefined {
  const path = unescape(pathname) + '/';
  // A dot at the end names the same host (RFC 1034, 3.1).
  for (let host = hostname.replace(/\.$/, ''); host; host = host.replace(/^[^.]*\.?/, '')) {
    const rows = hosts.get(host) ?? [];
    if (typeof rows === 'string') return rows;
    let owner: Row | undefined;
    for (const row of rows) {
      const [prefix, only, id] = row;
      if (
        owner
          ? `${owner[0]} ${owner[1]}` !== `${prefix} ${only}`
          : !path.startsWith(prefix) || (only && only !== port)
      )
        continue;
      owner ??= row;
      if (isOpen?.(id)) return id;
    }
    if (owner) return owner[2];
  }
  return undefined;
}
