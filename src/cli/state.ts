import type { Settings } from '../core/config.js';
import { allows, deriveState } from '../core/state.js';
import { createPolicy } from '../server/policy.js';

/** A state of consent, and the policy that fits it. */
export interface Stated {
  state: string;
  /** None, where all may pass. */
  policy: string | undefined;
  granted(id: string): boolean;
}

/** Lists the states that matter: nothing granted, what was named, everything. */
export function listStates(settings: Settings, yes: readonly string[]): Stated[] {
  const ids = [...settings.categories, ...settings.partners].map(({ id }) => id);
  const warn = (sentence: string) => process.stderr.write(`izin: ${sentence}.\n`);
  const write = createPolicy(settings, warn);
  const make = (state: string, yes: readonly string[]): Stated => {
    const decision = {
      id: '',
      at: 0,
      revision: settings.revision,
      law: '*',
      by: 'save' as const,
      yes: [...yes],
      // A partner that isn't named goes by its category.
      no: settings.categories.map(({ id }) => id).filter((id) => !yes.includes(id)),
    };
    const derived = deriveState(settings, { law: '*', open: [], gpc: false }, decision);
    return { state, policy: write(derived), granted: (id) => allows(derived, id) };
  };
  return [
    make('nothing granted', []),
    ...(yes[0] ? [make(`granted: ${yes.join(', ')}`, yes)] : []),
    make('everything granted', ids),
  ];
}
