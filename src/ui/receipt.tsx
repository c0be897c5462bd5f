import type { More } from '../core/text.js';
import type { Receipt as Proof } from '../izin.js';
import { fill } from './fill.js';
import { summarize } from './status.js';
import type { View } from './view.js';

type Props = View & { more: More };

/** What is allowed, what the visitor chose, and the record of it to keep. */
export function Receipt({ more, ...view }: Props) {
  const { settings, state, text, ways } = view;
  const { decision } = state;
  if (!decision) return state.gpc ? <p>{more.gpc}</p> : null;
  const record: Proof = { site: settings.site, decision };
  const { id, at } = decision;
  const time = new Intl.DateTimeFormat(text.lang, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <>
      <p>{summarize(view, more, ways?.done)}</p>
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
