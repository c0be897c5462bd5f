import type { Moment, Operated, Phase, Step } from './visit.js';

/** What each phase is called in reports. */
export const phaseNames: Readonly<Record<Phase, string>> = {
  before: 'before a choice',
  refused: 'refused',
  accepted: 'accepted',
  partly: 'partly accepted',
  withdrawn: 'withdrawn',
  gpc: 'GPC on',
};

/** What each step of a phase is called. */
export const stepNames: Readonly<Record<Step, string>> = {
  open: 'the page opens',
  accepted: 'after Accept',
  chosen: 'after the choice',
  reload: 'the page again',
  second: 'another page',
};

/** What each choice is called. */
export const actNames: Readonly<Record<Operated['act'], string>> = {
  accept: 'accept',
  reject: 'reject',
  partly: 'accept in part',
  withdraw: 'withdraw',
};

/**
 * Finds what had been chosen when something was seen: every phase opens before a choice, and what is
 * withdrawn was accepted first.
 */
export function stateAt({ phase, step }: Moment): Phase {
  if (phase === 'gpc') return phase;
  if (step === 'open') return 'before';
  return step === 'accepted' ? 'accepted' : phase;
}
