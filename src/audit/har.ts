import { listCarried, listSet } from './har-cookies.js';
import { listOf, objectOf, readEntry } from './har-entry.js';
import type { Entry } from './har-entry.js';
import { Refusal } from './refusal.js';
import type { Cookie, Operated, Phase, Sent, Step, Visit } from './visit.js';

/** What whoever recorded it had done. */
const acts: Partial<Record<Phase, Operated['act']>> = {
  refused: 'reject',
  accepted: 'accept',
  partly: 'partly',
  withdrawn: 'withdraw',
};

const gaps = [
  'A recording (HAR) shows requests and the cookies in them: not the notice, not the storage, not what scripts read, and not cookies that scripts set and no request took along.',
  'How long a cookie lasts is known only where the recording has the answer that set it.',
];

/**
 * Reads a recording of one visit, as browsers' developer tools export it (HAR 1.2), for the one phase that
 * it was made in. Throws a refusal where it is none.
 */
export function readHar(text: string, phase: Phase = 'before'): Visit {
  const log = objectOf(parse(text)['log']);
  const entries = listOf(log['entries']).flatMap((each) => readEntry(each) ?? []);
  entries.sort((a, b) => a.began - b.began);
  const first = entries.find(({ kind }) => kind === 'document') ?? entries[0];
  if (!first)
    throw new Refusal(
      'The HAR has no request in it: export it again, with the network panel open from the first request on.',
    );
  const start = entries.find(({ began }) => began > 0)?.began ?? 0;
  const sources = new Map(entries.flatMap(({ to, url }) => (to ? [[to, url]] : [])));
  const step: Step = acts[phase] ? 'reload' : 'open';
  const momentOf = ({ began, page }: Entry) => ({
    phase,
    at: Math.max(0, began - start),
    step: page === first.page ? step : ('second' as const),
  });
  const act = acts[phase];
  return {
    url: first.url,
    began: new Date(start).toISOString(),
    browser: nameBrowser(log),
    phases: [phase],
    sent: entries.map((entry) => ({ ...momentOf(entry), ...readSent(entry, sources) })),
    cookies: gatherCookies(entries, (entry) => ({ moment: momentOf(entry), page: first.url })),
    operated: act
      ? [{ phase, step: 'chosen', at: 0, act, isDone: true, how: 'whoever recorded it' }]
      : [],
    stored: [],
    reads: [],
    told: [],
    shots: [],
    gaps,
  };
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    return objectOf(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    throw new Refusal(
      `The HAR is not JSON (${(error as Error).message}): export it again from the browser’s network panel.`,
    );
  }
}

function nameBrowser(log: Readonly<Record<string, unknown>>): string {
  const { name, version } = objectOf(log['browser'] ?? log['creator']);
  return [name, version].filter((each) => typeof each === 'string').join(' ') || 'a browser';
}

function readSent(
  entry: Entry,
  sources: ReadonlyMap<string, string>,
): Omit<Sent, 'phase' | 'step' | 'at'> {
  const { url, method, kind, initiator, status, sent } = entry;
  const from = sources.get(url);
  return {
    url,
    method,
    kind,
    initiator,
    sent,
    ...(from !== undefined && { from }),
    ...(status > 0 && { status }),
  };
}

/** Gathers the cookies, each as it was last set; what was only taken along counts where none was. */
function gatherCookies(
  entries: readonly Entry[],
  placeOf: (entry: Entry) => Parameters<typeof listSet>[1],
): Cookie[] {
  const found = new Map<string, Cookie>();
  const key = ({ name, domain, step }: Cookie) => `${name}\n${domain.replace(/^\./, '')}\n${step}`;
  for (const entry of entries)
    for (const each of listSet(entry, placeOf(entry))) found.set(key(each), each);
  const isKnown = (cookie: Cookie) =>
    [...found.values()].some(
      ({ name, domain }) =>
        name === cookie.name && `.${cookie.domain}`.endsWith(`.${domain.replace(/^\./, '')}`),
    );
  for (const entry of entries)
    for (const each of listCarried(entry, placeOf(entry)))
      if (!isKnown(each)) found.set(key(each), each);
  return [...found.values()];
}
