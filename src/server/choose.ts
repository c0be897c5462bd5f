import type { Settings } from '../core/config.js';
import { decide, widens } from '../core/decide.js';
import type { By, Decision } from '../core/decision.js';
import { deriveState } from '../core/state.js';
import { refuse } from '../laws/find.js';
import type { Situation } from './state.js';

const choices: readonly string[] = ['accept', 'reject', 'save', 'withdraw', 'close', 'optout'];

/**
 * Takes a choice from a form: the decision that the page would make of it; nothing where it is none, or a
 * grant that no person made. A box that isn't ticked isn't sent (HTML, 4.10.22.4). One that is says `on`,
 * as no other field does: a category may be called as one, and its box stands between them.
 */
export function takeChoice(
  form: URLSearchParams,
  settings: Settings,
  { state, open, rule }: Situation,
  isPerson: boolean,
): Decision | undefined {
  const by = form.getAll('choice').at(-1) as By;
  const ids = settings.categories.map(({ id }) => id);
  if (!choices.includes(by) || !ids[0]) return;
  const isTicked = (id: string) => form.getAll(id).includes('on');
  const choice =
    by === 'optout' ? refuse(rule, ids) : Object.fromEntries(ids.map((id) => [id, isTicked(id)]));
  const before = {
    state: () => state,
    granted: state.granted,
    knows: (id: string) => id in state.categories || id in state.partners,
    isOpen: (id: string) => open.includes(id),
  };
  const decision = decide(settings, before, { by, choice, isPerson }, () => {});
  const { law, gpc } = state;
  const next = deriveState(settings, { law, open, gpc }, decision);
  return widens(next, before) && settings.trustedGrants && !isPerson ? undefined : decision;
}
