import type { More } from '../core/text.js';
import type { Receipt as Proof } from '../izin.js';
import { fill } from './fill.js';
import { summarize } from './status.js';

/** What the visitor chose, and the record of it to keep. */
export function Receipt({ record, more, lang }: { record: Proof; more: More; lang: string }) {
  const { decision } = record;
  if (!decision) return null;
  const { id, at } = decision;
  const time = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <>
      <p>{summarize(decision, more)}</p>
      <p>
        {fill(more.receipt, { id, time: time.format(at * 1000) })}{' '}
        <a
          download="izin.json"
          href={`data:application/json,${encodeURIComponent(JSON.stringify(record, null, 2))}`}
        >
          {more.download}
        </a>
      </p>
    </>
  );
}
