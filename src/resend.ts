// A script of its own, `<script type="module" src="resend.js">`, for pages whose configuration stands in
// them: what records.js could not send on an earlier visit goes out where nobody is asked any more.
import type { Config } from './core/config.js';
import { isOver, keep, placeOf, post, read, without } from './queue.js';

/** Sends what waits, once a page; what isn't taken now waits for the next. */
async function resend(): Promise<void> {
  const block = document.getElementById('izin-config')?.textContent;
  const { endpoint, cookie } = JSON.parse(block ?? '{}') as Partial<Config>;
  const place = placeOf(cookie?.name ?? 'izin');
  const kept = read(place);
  if (!endpoint || !kept?.queue[0]) return;
  const { records, status } = await post(endpoint, kept);
  // A choice may have been made meanwhile.
  if (isOver(status)) keep(place, without(read(place) ?? kept, records));
}

// The page's own script tells of a configuration that can't be read.
resend().catch(() => {});
