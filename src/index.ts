import { createIzin } from './izin.js';
import { aliases, asks, facts, locales, more, words } from './locales.js';
import type { DeskDeps, DeskParts } from './desk.js';

/** The site's code hands over whole presets: there is no more to tell of them. */
function createParts(deps: DeskDeps): DeskParts {
  const { settings, text, report } = deps;
  const fetchMore = more[text.lang.toLowerCase()]!;
  return {
    async second(_, hasFacts) {
      const [layer, own, said, law] = await Promise.all([
        import('./ui/preferences.js'),
        fetchMore(),
        words[text.lang]?.(),
        hasFacts ? (facts[text.lang] ?? facts['en']!)() : undefined,
      ]);
      return { layer, disclosures: {}, words: {}, ...own, ...said, ...law };
    },
    clean: async () => (await import('./gate/cleanup.js')).clean,
    law: async (hooks) =>
      (await import('./obey.js')).takeUp(deps, hooks, asks[text.lang.toLowerCase()]!),
    records: async () => (await import('./records.js')).keepRecords(deps),
    look: async () => (await import('./ui/look.js')).createLook(settings, report),
    async placeholders() {
      const [{ createEmbeds }, own] = await Promise.all([import('./embeds.js'), fetchMore()]);
      return createEmbeds(deps, own.more);
    },
  };
}

/** The page's one izin: call it with a config to start. A copy that already runs is joined. */
export const izin = createIzin({
  desk: async (language) => {
    const [{ createDesk }, text] = await Promise.all([
      import('./desk.js'),
      (locales[aliases[language] ?? language] ?? locales['en']!)(),
    ]);
    return [{ createDesk: (deps) => createDesk(deps, createParts(deps)) }, text];
  },
  late: () => import('./late.js'),
  problems: () => import('./problems.js'),
  partners: () => import('./vendors.js'),
});

export type { Config } from './core/config.js';
export type { Choice } from './core/decide.js';
export type { Decision } from './core/decision.js';
export type { Problem, ProblemCode } from './core/problem.js';
export type { State } from './core/state.js';
export type { Survivor } from './gate/cleanup.js';
export type { LedgerEntry } from './gate/ledger.js';
export type { DecisionEvent, Izin, IzinEvents, Layer, Receipt } from './izin.js';
