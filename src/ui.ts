import { createDesk as create } from './desk.js';
import type { DeskDeps, DeskParts } from './desk.js';

/** Fetches the rest of the interface from beside this file. */
function createParts(deps: DeskDeps): DeskParts {
  const { settings, text, report } = deps;
  const fetchMore = () => import(`./locales/more/${text.lang.toLowerCase()}.js`);
  return {
    async second(hasPresets, hasFacts) {
      const [layer, { more }] = await Promise.all([import('./preferences.js'), fetchMore()]);
      const told = await layer.fetchTold(text.lang, hasPresets, hasFacts, report);
      return { layer, more, ...told };
    },
    clean: async () => (await import('./preferences.js')).clean,
    law: async (hooks) => (await import('./laws.js')).obey(deps, hooks),
    records: async () => (await import('./records.js')).keepRecords(deps),
    look: async () => (await import('./ui/look.js')).createLook(settings, report),
    async placeholders() {
      const [{ createEmbeds }, { more }] = await Promise.all([import('./embeds.js'), fetchMore()]);
      return createEmbeds(deps, more);
    },
  };
}

export const createDesk = (deps: DeskDeps) => create(deps, createParts(deps));
