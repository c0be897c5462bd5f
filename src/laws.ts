import type { DeskDeps } from './desk.js';
import { asked, takeUp } from './obey.js';
import type { LawHooks } from './ui/view.js';

/** Takes up the law in force, in the visitor's language. */
export async function obey(deps: DeskDeps, hooks: LawHooks): Promise<void> {
  const { lang } = deps.text;
  const language = asked.includes(lang) ? lang : 'en';
  const [{ text }, { ask }] = await Promise.all([
    import(`./locales/${language}.js`),
    import(`./locales/ask/${language}.js`),
  ]);
  takeUp(deps, hooks, text, ask);
}
