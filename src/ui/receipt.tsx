import type { State } from '../core/state.js';
import type { More } from '../core/text.js';
import type { Receipt as Proof } from '../izin.js';
import { fill } from './fill.js';
import { summarize } from './status.js';

interface Props {
  site: Proof['site'];
  state: State;
  more: More;
  lang: string;
}

/** What is allowed, what the visitor chose, and the record of it to keep. */
export function Receipt({ site, state, more, lang }: Props) {
  const { decision } = state;
  if (!decision) return state.gpc ? <p>{more.gpc}</p> : null;
  const record: Proof = { site, decision };
  const { id, at } = decision;
  const time = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <>
      <p>{summarize(state, more)}</p>
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
