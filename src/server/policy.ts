import type { Settings } from '../core/config.js';
import type { State } from '../core/state.js';
import { allows } from '../core/state.js';
import { createSeal, writePolicy } from '../seal/policy.js';
import type { Warn } from '../seal/policy.js';

/**
 * Makes what writes `Content-Security-Policy` for a state: the seal's, so that the browser itself refuses whatever
 * isn't granted. The site's `own` policy stands beside it, divided by a comma: browsers enforce each of
 * several (CSP 3, 4.2), so that neither loosens the other. Nothing where all is granted and the site has
 * no own; ours stays where unknown hosts are held.
 */
export function createPolicy(settings: Settings, warn?: Warn) {
  const seal = createSeal(settings, warn);
  const all = [...settings.categories, ...settings.partners];
  return (state: State, own?: string): string | undefined => {
    const granted = (id: string) => allows(state, id);
    const isOpen = settings.gate.unknown === 'allow' && all.every(({ id }) => granted(id));
    const policies = [own, !isOpen && writePolicy(seal, granted)];
    return policies.filter(Boolean).join(', ') || undefined;
  };
}
