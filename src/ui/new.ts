import type { Decision } from '../core/decision.js';

/** Says whether a category or partner was not there when the visitor chose last. */
export const isNew = (decision: Decision | undefined, id: string): boolean =>
  !!decision && !decision.yes.includes(id) && !decision.no.includes(id);
