import type { Partner } from './config.js';
import { readHost } from './host.js';
import type { Report } from './problem.js';

/** Whose a host is: by path and port, longer paths first. Plain data, so that workers can be told. */
export type Hosts = Record<string, [path: string, port: string, id: string][]>;

/**
 * Reads the partners' `hosts`: `host`, `host:port` or `host/path`, subdomains included, or `/path`
 * where the site itself passes requests on to a partner.
 */
export function readHosts(partners: readonly Partner[], report: Report): Hosts {
  const hosts: Hosts = Object.create(null);
  for (const partner of partners)
    for (const name of [partner.hosts ?? []].flat())
      try {
        let [hostname, port, pathname] = [name, '', '/'];
        // Ten thousand plain names would take long as URLs.
        if (!/^[a-z\d.-]+\.[a-z]+$/.test(name))
          ({ hostname, port, pathname } = readHost(name, location.href));
        const rows = (hosts[hostname] ??= []);
        rows.push([pathname.replace(/\/?$/, '/'), port, partner.id]);
        rows.sort(([a], [b]) => b.length - a.length);
      } catch {
        report('host', name);
      }
  return hosts;
}

/**
 * Finds whose an address is: one look-up a label, the most specific host first. Uses nothing from
 * outside its body, so that workers can be given its text.
 */
export function findOwner(
  hosts: Hosts,
  hostname: string,
  port: string,
  pathname: string,
): string | undefined {
  const path = unescape(pathname) + '/';
  // A dot at the end names the same host (RFC 1034, 3.1).
  for (let host = hostname.replace(/\.$/, ''); host; host = host.replace(/^[^.]*\.?/, ''))
    for (const [prefix, only, id] of hosts[host] ?? [])
      if (path.startsWith(prefix) && (!only || only === port)) return id;
  return undefined;
}
