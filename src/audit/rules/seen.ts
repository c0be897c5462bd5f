import type { Layer, Moment, Operated, Phase, Visit } from '../visit.js';

/** Says whether a moment lies before any choice; a visit with a signal is judged by itself. */
export const isBefore = ({ phase, step }: Moment): boolean =>
  phase === 'before' || (step === 'open' && phase !== 'gpc');

/** Finds the act that a phase is about, where it was done. */
export const findAct = (visit: Visit, phase: Phase, act: Operated['act']): Operated | undefined =>
  visit.operated.find((each) => each.phase === phase && each.act === act && each.isDone);

/** Says whether a moment lies after the act that its phase is about. */
export const isSince =
  (act: Operated | undefined) =>
  ({ phase, step }: Moment): boolean =>
    phase === act?.phase && step !== 'open' && step !== 'accepted';

const nouns = {
  accept: 'acceptance',
  reject: 'refusal',
  partly: 'choice in part',
  withdraw: 'withdrawal',
};

/** Says why an act could not be followed, where it was not done or nothing was seen after it. */
export function lacksAct(visit: Visit, phase: Phase, act: Operated['act']): string | undefined {
  const done = findAct(visit, phase, act);
  if (done)
    return visit.sent.some(isSince(done)) ? undefined : `No page was seen after the ${nouns[act]}.`;
  const tried = visit.operated.find((each) => each.phase === phase && each.act === act);
  return tried
    ? `The ${nouns[act]} could not be made: ${tried.how}.`
    : `The ${nouns[act]} was not tried.`;
}

/** Says that no page was seen in which nothing had been chosen. */
export const lacksPage = (visit: Visit): string | undefined =>
  visit.sent.some(isBefore) ? undefined : 'No page was seen before a choice.';

/** Says why the first layer can't be judged, where it wasn't found. */
export function lacksLayer({ layer, operated }: Visit): string | undefined {
  if (layer) return undefined;
  const failed = operated.find(({ isDone }) => !isDone);
  return `No notice was found that could be judged${failed ? `: ${failed.how}` : ''}.`;
}

/** Makes evidence of the first layer; none where it wasn't found. */
export const ofLayer = <T>({ layer }: Visit, look: (layer: Layer) => T[]): T[] =>
  layer ? look(layer) : [];
