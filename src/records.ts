import { lifeOf } from './core/decision.js';
import type { Decision } from './core/decision.js';
import { keyOf, nameShown } from './core/shown.js';
import { writeDecision } from './core/store.js';
import { version as script } from './core/version.js';
import type { DeskDeps } from './desk.js';
import { version as rules } from './laws/version.js';
import { isOver, keep, placeOf, post, read, without } from './queue.js';
import type { ConsentRecord, Kept } from './queue.js';

/** Milliseconds after a choice, in which another may follow; before the first retry; and at most between two. */
const [quiet, pause, longest] = [1_500, 5_000, 300_000];

/**
 * Sends a record of each decision to the site's own endpoint, which also sets the cookie again so
 * that Safari keeps it. What can't be sent waits in the browser, and is sent again: the key that comes
 * of the decision itself makes a record that two tabs send, or one that is sent twice, count once.
 */
export async function keepRecords(deps: DeskDeps): Promise<void> {
  const { izin, settings, text, report, automatic } = deps;
  const { endpoint, cookie } = settings;
  const place = placeOf(cookie.name!);
  let kept: Kept = read(place) ?? { queue: [], last: '' };
  /** Where was clicked last; empty outside of layers. */
  let layer: string | undefined;
  let isSending = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest: Decision | undefined;
  let wait = pause;

  if (!isSecureContext) return report('records', location.protocol);
  const shown = await nameShown(text, settings);

  /** Tells where a choice was made: in a layer, by the browser's signal, or by code. */
  function sourceOf({ by }: Decision): string {
    if (by === 'api') return by;
    if (layer) return layer;
    if (by === 'optout' && izin.state.gpc) return 'gpc';
    // What was pressed before this came stood in the notice, and a withdrawal never does.
    return layer === undefined && by !== 'withdraw' ? 'notice' : 'api';
  }

  async function add(decision: Decision): Promise<void> {
    const { id, at, revision, law, by, yes, no } = decision;
    const key = await keyOf(decision);
    kept = read(place) ?? kept;
    if (kept.last === key) return;
    const record: ConsentRecord = {
      key,
      id,
      ...(kept.last && { previous: kept.last }),
      at,
      site: location.host,
      law,
      rules,
      revision,
      by,
      source: sourceOf(decision),
      language: text.lang,
      text: shown,
      script,
      yes,
      no,
      expires: Math.floor(at + lifeOf(cookie)),
    };
    kept = { queue: [...kept.queue, record], last: key };
    keep(place, kept);
    later(quiet);
  }

  function later(wait: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void send(), wait);
  }

  /** Puts the newest decision back, where an answer to an older one has set the cookie. */
  function take(decision: Decision): void {
    if (!latest || decision.at >= latest.at) {
      latest = decision;
      return void add(decision);
    }
    const newest = latest;
    const write = () => writeDecision(cookie, newest);
    if (automatic) automatic.bypass(write);
    else write();
  }

  async function send(): Promise<void> {
    if (isSending || !kept.queue[0]) return;
    isSending = true;
    const { records, status } = await post(endpoint, kept);
    isSending = false;
    if (isOver(status)) {
      if (status > 299) report('records', status);
      kept = without(read(place) ?? kept, records);
      keep(place, kept);
      wait = pause;
      return send();
    }
    later(wait);
    wait = Math.min(wait * 2, longest);
  }

  document.addEventListener(
    'click',
    ({ target }) => {
      const pressed = (target as Element).closest?.<HTMLElement>('[data-izin-action]');
      layer = pressed?.closest<HTMLElement>('[data-izin-layer]')?.dataset['izinLayer'] ?? '';
    },
    true,
  );
  for (const type of ['online', 'pagehide']) addEventListener(type, () => void send());
  izin.on('decision', ({ decision }) => decision && take(decision));
  void send();
}
