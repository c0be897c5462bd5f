import { siteOf } from './domain.js';
import { followCookies } from './jar.js';
import type { Entry } from './entry.js';
import { pageOf, readRecording } from './recording.js';
import type { Recording } from './recording.js';
import type { Operated, Phase, Step, Visit } from './visit.js';

/** What had been chosen before the recording began; a recording itself doesn't tell. */
const acts: Partial<Record<Phase, Operated['act']>> = {
  refused: 'reject',
  accepted: 'accept',
  partly: 'partly',
  withdrawn: 'withdraw',
};

/** Reads a HAR file as a visit of the one phase that it was made in. Throws a refusal where it is none. */
export function readHar(text: string, phase: Phase = 'before'): Visit {
  const act = acts[phase];
  const step: Step = act ? 'reload' : 'open';
  const recording = readRecording(text);
  const { entries, began = 0, browser } = recording;
  const top = pageOf(entries);
  const site = siteOf(new URL(top.url).hostname);
  const left = entries.filter(({ fate }) => fate === 'sent');
  const sent = left.map(({ url, method, kind, initiator, at, status, sent, from }) => ({
    phase,
    step,
    at,
    url,
    method,
    kind,
    initiator,
    ...(from && { from }),
    ...(status && { status }),
    ...(sent && { sent }),
  }));
  const cookies = [...followCookies(left, began).values()].map((cookie) => ({
    phase,
    step,
    ...cookie,
    isThirdParty: siteOf(cookie.domain) !== site,
  }));
  return {
    url: top.url,
    began: new Date(began).toISOString(),
    browser,
    phases: [phase],
    sent,
    cookies,
    stored: [],
    reads: [],
    told: [],
    operated: act
      ? [{ phase, step: 'chosen', at: 0, act, isDone: true, how: 'whoever recorded it' }]
      : [],
    shots: [],
    gaps: listGaps(recording),
  };
}

/** Lists what a recording can't show, or this one doesn't. */
function listGaps({ entries, skipped }: Recording): string[] {
  const count = (fate: Entry['fate']) => entries.filter((each) => each.fate === fate).length;
  const cached = count('cached');
  const refused = count('refused');
  const hasCookies = entries.some(
    ({ requestCookies, responseCookies, header, answers }) =>
      requestCookies[0] || responseCookies[0] || header('cookie') || answers('set-cookie')[0],
  );
  return [
    'A recording has no storage, no reads of fingerprints, no notice and no choices',
    'Cookies that scripts write are seen only where a later request carries them',
    !hasCookies &&
      'The recording has no cookies at all: Chromium leaves them out unless it exports "with sensitive data"',
    !entries.some(({ initiator }) => initiator[0]) &&
      'The recording doesn’t say what asked for a request',
    cached > 0 && `${cached} answers came from the cache: record with the cache disabled`,
    refused > 0 && `${refused} requests were refused by the browser or an extension and never left`,
    skipped > 0 && `${skipped} entries are no requests to the network`,
  ].filter((gap) => gap !== false);
}
