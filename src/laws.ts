import type { DeskDeps } from './desk.js';
import { takeUp } from './obey.js';
import type { LawHooks } from './ui/view.js';

const fetchWords = (path: string) => import(`./locales/${path}.js`);

/** Takes up the law in force, with the words that stand beside this file: all in English where they fail. */
export const obey = (deps: DeskDeps, hooks: LawHooks): Promise<void> =>
  takeUp(deps, hooks, () =>
    fetchWords(`ask/${deps.text.lang.toLowerCase()}`).catch(async (error: unknown) => {
      const [text, ask] = await Promise.all([fetchWords('en'), fetchWords('ask/en')]);
      deps.report('ui', error);
      return { ...text, ...ask };
    }),
  );
