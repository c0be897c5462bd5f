import { createDesk as create } from './desk.js';
import type { DeskDeps } from './desk.js';
import type { Parts } from './ui/view.js';

/** Fetches the rest of the interface from beside this file. */
const createParts = (deps: DeskDeps): Parts => ({
  async second(language, hasPresets, hasFacts) {
    const [layer, { more }] = await Promise.all([import('./preferences.js'), this.more(language)]);
    const told = await layer.fetchTold(language, hasPresets, hasFacts, deps.report);
    return { layer, more, ...told };
  },
  more: (language) => import(`./locales/more/${language.toLowerCase()}.js`),
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

export const createDesk = (deps: DeskDeps) => create(deps, createParts(deps));
