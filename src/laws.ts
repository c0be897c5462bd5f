import type { DeskDeps } from './desk.js';
import { takeUp } from './obey.js';
import type { LawHooks } from './ui/view.js';

/** Takes up the law in force, with the words that stand beside this file. */
export const obey = (deps: DeskDeps, hooks: LawHooks): Promise<void> =>
  takeUp(deps, hooks, (language) =>
    Promise.all([import(`./locales/${language}.js`), import(`./locales/ask/${language}.js`)]),
  );
