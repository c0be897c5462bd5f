import type { Entry } from './entry.js';
import type { Load } from './load.js';
import { readMarkup } from './markup.js';
import { directiveOf } from './policy.js';
import { pageOf } from './recording.js';
import type { Recording } from './recording.js';

const isDocument = ({ destination }: Entry) => /^(document|i?frame)$/.test(destination);
const originOf = (url: string) => (URL.canParse(url) ? new URL(url).origin : '');

/** Lists what the site's own pages loaded and ran in a recording: all that a policy of the site's judges. */
export function listLoads({ entries }: Recording): Load[] {
  const first = pageOf(entries);
  const own = originOf(first.url);
  const markup = entries
    .filter((each) => isDocument(each) && originOf(each.url) === own && each.body)
    .flatMap(({ body = '', url }) => readMarkup(body, url));
  const tags = new Map(markup.flatMap((each) => (each.isParsed ? [[each.url, each]] : [])));
  const requests = leaveStrangersOut(entries, own).flatMap((entry): Load[] => {
    const { url, from, header } = entry;
    const tag = tags.get(url);
    const { hasNonce = false, isParsed = false, line } = tag ?? {};
    const directive = directiveIn(entry, first, tag?.directive);
    if (!directive) return [];
    const places = placesOf(entry);
    return [
      {
        directive,
        url,
        page: originOf(header('referer')) === own ? new URL(header('referer')).href : first.url,
        hasNonce,
        isParsed,
        ...(line !== undefined && { line }),
        isRedirected: from !== undefined,
        causes: from === undefined ? places : [from, ...places],
      },
    ];
  });
  // A file's request tells more than its tag; what wasn't asked for by this browser needn't pass.
  return [...requests, ...markup.filter(({ isParsed }) => !isParsed)];
}

/**
 * Leaves out what documents from elsewhere asked for, which no policy of the site's judges: by the
 * recording's names for frames, else by where the request says that it comes from and what asked for it.
 */
function leaveStrangersOut(entries: readonly Entry[], own: string): Entry[] {
  const strangers = entries.filter((each) => isDocument(each) && originOf(each.url) !== own);
  const origins = new Set(strangers.map(({ url }) => originOf(url)));
  /** What strangers have asked for so far, and they themselves. */
  const inside = new Set(strangers.map(({ url }) => url));
  const shown = new Map<string, string>();
  return entries.filter((entry) => {
    const { frame, url } = entry;
    const causes = placesOf(entry);
    const isStrange =
      frame && !isDocument(entry)
        ? (shown.get(frame) ?? own) !== own
        : // A style sheet's own requests come from elsewhere, too.
          origins.has(originOf(entry.header('referer'))) &&
          (!causes[0] || causes.some((each) => inside.has(each)));
    if (isDocument(entry)) shown.set(frame, originOf(url));
    if (isStrange) inside.add(url);
    return !isStrange;
  });
}

/** Lists the addresses of what asked for a request, without lines. */
const placesOf = ({ initiator }: Entry) =>
  initiator.map((each) => each.replace(/(:\d+){1,2}$/, ''));

/** Gives the directive that judges a request; none for a page that is opened, unless a form does it. */
function directiveIn(entry: Entry, first: Entry, ofTag?: string): string | undefined {
  const { destination, kind, method, header } = entry;
  // What the browser asks for by itself.
  if (kind === 'preflight' || destination === 'report') return undefined;
  if (destination === 'document')
    return method === 'POST' && entry !== first ? 'form-action' : undefined;
  if (header('sec-purpose').startsWith('prefetch')) return directiveOf('prefetch');
  return ofTag === 'object-src' ? ofTag : directiveOf(kind === 'prefetch' ? kind : destination);
}
