import { findLaw } from '../core/law.js';
import type { Settings } from '../core/config.js';
import type { Rows } from '../core/rule.js';
import { findRule } from '../laws/find.js';
import { rows } from '../laws/rows.js';
import { readCookies } from './decide.js';
import { readHeader } from './request.js';
import type { Asked } from './request.js';

type Read = (name: string) => string;
type Place = readonly [country: string, region?: string];

/**
 * How each edge tells where a visitor is: ISO 3166-1 and 3166-2. Anybody can send such a header, so one
 * is read only where the site says that this edge stands in front of it, and so writes it anew.
 */
const edges = {
  /** `XX` unknown, `T1` Tor; the region by the managed transform "Add visitor location headers" (developers.cloudflare.com/rules/transform/managed-transforms/reference, 2026-11). */
  cloudflare: (read): Place => [read('cf-ipcountry'), read('cf-region-code')],
  /** vercel.com/docs/headers/request-headers. */
  vercel: (read): Place => [read('x-vercel-ip-country'), read('x-vercel-ip-country-region')],
  /** By an origin request policy that has them. */
  cloudfront: (read): Place => [
    read('cloudfront-viewer-country'),
    read('cloudfront-viewer-country-region'),
  ],
  /** JSON in base64: `{ country: { code }, subdivision: { code } }`. */
  netlify: (read): Place => readGeo(read('x-nf-geo')),
  /** `georegion=246,country_code=US,region_code=CA,…`. */
  akamai: (read): Place => {
    const find = (name: string) =>
      RegExp(`(?:^|,)${name}=(\\w*)`).exec(read('x-akamai-edgescape'))?.[1] ?? '';
    return [find('country_code'), find('region_code')];
  },
  /** In lower case, `ZZ` unknown (cloud.google.com/appengine/docs/flexible/reference/request-headers, 2026-11). */
  'app-engine': (read): Place => [read('x-appengine-country'), read('x-appengine-region')],
} as const satisfies Record<string, (read: Read) => Place>;

/** Who tells where a visitor is: an edge by its name, or the names of the headers that the site's own sets. */
export type Edge = keyof typeof edges | { country: string; region?: string };

/** Throws where nothing could be read by what was given as an edge: a name that there is not, or no header. */
export function checkEdge(edge: Edge): void {
  const isHeader = (name: unknown) =>
    typeof name === 'string' && /^[\w!#$%&'*+.^`|~-]+$/.test(name);
  const isKnown =
    typeof edge === 'string'
      ? Object.hasOwn(edges, edge)
      : isHeader(edge?.country) && (edge.region === undefined || isHeader(edge.region));
  if (!isKnown)
    throw new Error(
      `izin: ${JSON.stringify(edge)} is no edge: name one of ${Object.keys(edges).join(', ')}, or the headers as { country: 'X-Geo-Country', region: 'X-Geo-Region' }.`,
    );
}

/** Reads the law's code from an edge's headers; `*` where they don't say, or say what has no rules. */
function lawOf(asked: Asked, edge: Edge, own: Rows = {}): string {
  const read: Read = (name) => readHeader(asked, name.toLowerCase());
  const place: Place =
    typeof edge === 'string'
      ? edges[edge](read)
      : [read(edge.country), edge.region ? read(edge.region) : ''];
  const [country = '', region = ''] = place.map((each) => `${each}`.trim().toUpperCase());
  if (!/^[A-Z]{2}$/.test(country)) return '*';
  const state = region.replace(RegExp(`^${country}-?(?=[A-Z]{2})`), '');
  // Where no state has rules its name would only say more of the visitor than the law needs.
  const hasStates = Object.keys({ ...rows, ...own }).some((id) => id.startsWith(`${country}-`));
  if (hasStates && /^[A-Z]{1,3}$/.test(state)) return `${country}-${state}`;
  return findRule(country, own).code;
}

/** Finds the law that applies, as the page does; what the edge says counts before a cookie. */
export function readLaw(asked: Asked, settings: Settings, edge: Edge | undefined): string {
  const said = edge
    ? [lawOf(asked, edge, settings.laws)]
    : readCookies(readHeader(asked, 'cookie'), 'izin-law');
  return findLaw(settings.law, ...said)[0];
}

function readGeo(header: string): Place {
  try {
    const { country, subdivision } = JSON.parse(atob(header));
    return [country.code, subdivision?.code ?? ''];
  } catch {
    return [''];
  }
}
