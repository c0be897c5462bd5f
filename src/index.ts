import { createIzin } from './izin.js';
import { locales } from './locales.js';

/** The page's one izin: call it with a config to start. A copy that already runs is joined. */
export const izin = createIzin({
  desk: (language) => Promise.all([import('./desk.js'), (locales[language] ?? locales['en']!)()]),
  problems: () => import('./problems.js'),
  partners: () => import('./partners/load.js'),
});

export type { Config } from './core/config.js';
export type { Choice } from './core/choose.js';
export type { Decision } from './core/decision.js';
export type { Problem, ProblemCode } from './core/problem.js';
export type { State } from './core/state.js';
export type { Survivor } from './gate/cleanup.js';
export type { LedgerEntry } from './gate/ledger.js';
export type { DecisionEvent, Izin, IzinEvents, Layer, Receipt } from './izin.js';
