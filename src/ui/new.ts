import type { State } from '../core/state.js';

/** Says whether a category or partner was not there when the visitor chose last; what a law leaves open isn't named. */
export const isNew = ({ decision, categories, partners }: State, id: string): boolean =>
  !!decision &&
  ![...decision.yes, ...decision.no].includes(id) &&
  !(categories[id] ?? partners[id]);
