import { createIzin } from './izin.js';
import { aliases, facts, locales, more, words } from './locales.js';
import type { DeskDeps } from './desk.js';
import type { Parts } from './ui/view.js';

/** The site's code hands over whole presets: there is no more to tell of them. */
const createParts = (deps: DeskDeps): Parts => ({
  async second(language, _, hasFacts) {
    const [layer, own, said, law] = await Promise.all([
      import('./ui/preferences.js'),
      this.more(language),
      words[language]?.(),
      hasFacts ? (facts[language] ?? facts['en']!)() : undefined,
    ]);
    return { layer, disclosures: {}, words: {}, ...own, ...said, ...law };
  },
  more: (language) => more[language.toLowerCase()]!(),
  look: (settings, report) =>
    import('./ui/look.js').then(({ createLook }) => createLook(settings, report)),
  async placeholders(dir) {
    const [{ createEmbeds }, { more }] = await Promise.all([
      import('./embeds.js'),
      this.more(deps.text.lang),
    ]);
    return createEmbeds(deps, more, dir);
  },
});

/** The page's one izin: call it with a config to start. A copy that already runs is joined. */
export const izin = createIzin({
  desk: async (language) => {
    const [{ createDesk }, text] = await Promise.all([
      import('./desk.js'),
      (locales[aliases[language] ?? language] ?? locales['en']!)(),
    ]);
    return [{ createDesk: (deps) => createDesk(deps, createParts(deps)) }, text];
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
