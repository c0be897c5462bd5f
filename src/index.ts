import { createIzin } from './izin.js';
import { locales, more, words } from './locales.js';
import type { FetchSecond } from './ui/view.js';

/** The site's code hands over whole presets: there is no more to tell of them. */
const fetchSecond: FetchSecond = async (language) => {
  const [layer, own, said] = await Promise.all([
    import('./ui/preferences.js'),
    more[language]!(),
    words[language]?.(),
  ]);
  return { layer, disclosures: {}, words: {}, ...own, ...said };
};

/** The page's one izin: call it with a config to start. A copy that already runs is joined. */
export const izin = createIzin({
  desk: async (language) => {
    const [{ createDesk }, text] = await Promise.all([
      import('./desk.js'),
      (locales[language] ?? locales['en']!)(),
    ]);
    return [{ createDesk: (deps) => createDesk(deps, fetchSecond) }, text];
  },
  problems: () => import('./problems.js'),
  partners: () => import('./vendors.js'),
});

export type { Config } from './core/config.js';
export type { Choice } from './core/choose.js';
export type { Decision } from './core/decision.js';
export type { Problem, ProblemCode } from './core/problem.js';
export type { State } from './core/state.js';
export type { Survivor } from './gate/cleanup.js';
export type { LedgerEntry } from './gate/ledger.js';
export type { DecisionEvent, Izin, IzinEvents, Layer, Receipt } from './izin.js';
