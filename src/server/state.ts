import type { Settings } from '../core/config.js';
import type { Rule } from '../core/rule.js';
import { allows, deriveState } from '../core/state.js';
import type { State } from '../core/state.js';
import { findRule, listOpen } from '../laws/find.js';
import { isAlive } from './cookie.js';
import { readDecision } from './decide.js';
import { readLaw } from './law.js';
import type { Edge } from './law.js';
import { readHeader } from './request.js';
import type { Asked } from './request.js';

/** The page's state, before there is a page. */
export interface ServerState extends State {
  /** Says whether a category or partner may be used: render its tag then, and only then. */
  granted(id: string): boolean;
  /** Whether people are to be asked. */
  readonly isDue: boolean;
}

/** What an answer depends on. */
export interface Situation {
  state: ServerState;
  rule: Rule;
  /** Categories that the law leaves open until somebody refuses. */
  open: readonly string[];
}

/** Reads decision, law and signal from a request; the same state as in the page. `now` in Unix seconds. */
export function readSituation(
  asked: Asked,
  settings: Settings,
  edge?: Edge,
  now = Date.now() / 1000,
): Situation {
  const law = readLaw(asked, settings, edge);
  const rule = findRule(law, settings.laws);
  const ids = settings.categories.map(({ id }) => id);
  // Nothing is open for a child, or behind a seal.
  const open = settings.age || settings.seal ? [] : listOpen(rule, ids);
  // The only value there is (GPC, 3.1).
  const gpc = readHeader(asked, 'sec-gpc') === '1';
  const found = readDecision(readHeader(asked, 'cookie'), settings, now);
  const decision = found && isAlive(found, settings, now) ? found : undefined;
  const state = deriveState(settings, { law, open, gpc }, decision);
  // The signal is an answer where the law counts it as one.
  const isAnswered = gpc && rule.model === 'optout';
  const isDue = !state.decided && !!ids[0] && !settings.age && !isAnswered;
  return { state: { ...state, isDue, granted: (id) => allows(state, id) }, rule, open };
}
