import type { Settings } from '../core/config.js';
import type { Decision } from '../core/decision.js';
import { keyOf, nameShown } from '../core/shown.js';
import { version as script } from '../core/version.js';
import { version as rules } from '../laws/version.js';
import { locales } from '../locales.js';
import { endOf } from './cookie.js';
import type { ConsentRecord } from './records/record.js';
import type { Handler } from './request.js';

export interface Recorded {
  decision: Decision;
  /** What held before. */
  previous: Decision | undefined;
  /** Layer that the form stood in. */
  source: 'notice' | 'preferences';
  /** Name of the language's file that the visitor read. */
  language: string;
}

/** Hands the record of a decision that a form made to whoever takes those of pages, as a page would send it. */
export async function sendRecord(
  records: Handler,
  { url, headers }: Request,
  settings: Settings,
  { decision, previous, source, language }: Recorded,
): Promise<void> {
  const { text } = await locales[language]!();
  const { id, at, law, revision, by, yes, no } = decision;
  const { origin, host } = new URL(url);
  const record: ConsentRecord = {
    key: await keyOf(decision),
    id,
    ...(previous && { previous: await keyOf(previous) }),
    at,
    site: host,
    law,
    rules,
    revision,
    by,
    source,
    language: text.lang,
    text: await nameShown(text, settings),
    script,
    yes,
    no,
    expires: endOf(decision, settings),
  };
  await records(
    new Request(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: headers.get('origin') ?? origin },
      body: JSON.stringify({ records: [record] }),
    }),
  );
}
