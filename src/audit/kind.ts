import { objectOf, textOf } from './json.js';
import type { Json } from './json.js';

/** What browsers ask for, by the protocol's kinds; all else is `empty`. */
const destinations: Readonly<Record<string, string>> = {
  __proto__: null as never,
  document: 'document',
  stylesheet: 'style',
  script: 'script',
  image: 'image',
  font: 'font',
  media: 'video',
  texttrack: 'track',
  manifest: 'manifest',
  cspviolationreport: 'report',
  'csp-violation-report': 'report',
};

/** The other way round, for recordings without the protocol's kinds. */
const kinds: Readonly<Record<string, string>> = {
  __proto__: null as never,
  ...Object.fromEntries(Object.entries(destinations).map(([kind, name]) => [name, kind])),
  iframe: 'document',
  frame: 'document',
  object: 'document',
  embed: 'document',
  audio: 'media',
  worker: 'script',
  sharedworker: 'script',
  serviceworker: 'script',
  empty: 'fetch',
};

/** Gives what a request of a kind is for, as in `Sec-Fetch-Dest`. */
export const destinationOf = (kind: string): string => destinations[kind] ?? 'empty';

/** Tells what kind of request an entry is, by the browser's own word, else by the request's headers. */
export function kindOf(entry: Json, url: string, header: (name: string) => string): string {
  const told = textOf(entry['_resourceType']).toLowerCase();
  if (told) return told;
  if (/^ws/i.test(url)) return 'websocket';
  const destination = header('sec-fetch-dest');
  if (destination) return kinds[destination] ?? 'other';
  const accept = header('accept');
  // What browsers ask for in these ways (Fetch, 2.2.5 and 4.1).
  if (accept.startsWith('text/html')) return 'document';
  if (accept.startsWith('image/')) return 'image';
  if (accept.startsWith('text/css')) return 'stylesheet';
  const { mimeType } = objectOf(objectOf(entry['response'])['content']);
  const type = textOf(mimeType);
  // A recording that was made by no browser may have nothing else.
  if (type.startsWith('text/html') && !accept) return 'document';
  return type.includes('javascript') ? 'script' : 'other';
}
