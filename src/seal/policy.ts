import type { Partner, Settings } from '../core/config.js';
import { readHost } from '../core/host.js';
import { expand } from './fill.js';

/**
 * The policy that stands while nothing is granted, `@` where sources go. It lets pass what the page
 * does by itself, since consent isn't its defence against injected code, and nothing from elsewhere.
 */
const base =
  "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:@; form-action 'self'@; " +
  "base-uri 'self'; object-src 'none'";

/** Tells what the seal can't do as the configuration asks. */
export type Warn = (sentence: string) => void;

/** Who is let through: the sources, and the partners without whose grant they stay closed. */
interface Row {
  needs: string[];
  sources: string[];
}

interface Place {
  partner: Partner;
  name: string;
  host: string;
  port: string;
  path: string;
}

export interface Seal {
  /** The policy with the necessary partners' sources, `@` where those of granted ones go. */
  policy: string;
  /** Sources by the partners, divided by spaces, who must all be granted for them. */
  sources: Record<string, string>;
}

/** Derives the policy and what a grant adds to it. */
export function createSeal({ partners }: Settings, warn: Warn = () => {}): Seal {
  const places = partners.flatMap((partner) =>
    (partner.hosts ?? []).flatMap((name) => readPlace(partner, name, warn) ?? []),
  );
  const sources: Record<string, string> = {};
  for (const { needs, sources: list } of places.flatMap((place) => rowsOf(place, places, warn))) {
    const key = needs.join(' ');
    sources[key] = [sources[key], ...list].filter(Boolean).join(' ');
  }
  const { '': necessary = '', ...rest } = sources;
  return { policy: base.replace(/@/g, () => expand(necessary) + '@'), sources: rest };
}

function readPlace(partner: Partner, name: string, warn: Warn): Place | undefined {
  const { hostname, port, pathname } = readHost(name, 'https://own.invalid');
  const host = hostname.replace(/\.$/, '');
  if (host === 'own.invalid')
    return void warn(
      `The seal cannot hold "${name}" of ${partner.id}, since the page's own host is open as a whole; the gate holds what scripts ask for there`,
    );
  // What a policy has no form for is never let through (CSP 3, 2.3.1).
  if (!/^[\w.-]+$/.test(host))
    return void warn(
      `"${name}" of ${partner.id} cannot be written in a policy, so it stays closed until everything is granted`,
    );
  // Marks that end a source or its attribute, and our own.
  const path = pathname.replace(/[;,'"@]/g, (mark) => '%' + mark.charCodeAt(0).toString(16));
  return { partner, name, host, port, path: path.replace(/\/?$/, '/') };
}

/** Lists a host's sources: as such, and its subdomains where no one else's is among them. */
function rowsOf(place: Place, places: readonly Place[], warn: Warn): Row[] {
  const { partner, host, port, path, name } = place;
  const inside = places.filter(
    (each) => each.partner.id !== partner.id && (!port || !each.port || port === each.port),
  );
  const same = inside.filter((each) => each.host === host && each.path.startsWith(path));
  const below = inside.filter(
    (each) =>
      each.host.endsWith('.' + host) && (each.path.startsWith(path) || path.startsWith(each.path)),
  );
  // A policy has no exceptions: what is another's too waits for both.
  const needs = (others: readonly Place[]) =>
    [...new Set([partner, ...others.map((each) => each.partner)])]
      .filter(({ category }) => category !== 'necessary')
      .map(({ id }) => id)
      .sort();
  for (const each of [...same, ...below])
    if (each.partner.category !== 'necessary')
      warn(
        `"${name}" of ${partner.id} has "${each.name}" of ${each.partner.id} inside, so the seal opens it only when both are granted: name the hosts one by one`,
      );
  const sources = (host: string) => {
    const start = `${host}:${port || '*'}`;
    return path === '/' ? [start] : [start + path.slice(0, -1), start + path];
  };
  const own = { needs: needs(same), sources: sources(host) };
  // An address of digits has no subdomains.
  return /^[\d.]+$/.test(host)
    ? [own]
    : [own, { needs: needs([...same, ...below]), sources: sources('*.' + host) }];
}

/** Writes the policy that fits when these are granted; nothing where all may pass. */
export function writePolicy({ policy, sources }: Seal, granted: (id: string) => boolean): string {
  const open = Object.keys(sources).filter((needs) => needs.split(' ').every(granted));
  return policy.replace(/@/g, () => expand(open.map((needs) => sources[needs]).join(' ')));
}
