import type { Report } from './core/problem.js';
import type { Told } from './ui/view.js';

export * from './ui/preferences.js';
/** Here, since whoever chooses has been near this file. */
export { clean } from './gate/cleanup.js';

/** Languages in which presets, and what Indonesian law wants told, are described beside English. */
const translated = ['id'];

/** Fetches what is told of presets, and what a law wants told. Who finds no description can still choose. */
export async function fetchTold(
  language: string,
  hasPresets: boolean,
  hasFacts: boolean,
  report: Report,
): Promise<Told> {
  const maybe = (isWanted: boolean, path: string) =>
    isWanted && import(path).catch((error: unknown) => report('ui', error));
  const isTranslated = translated.includes(language);
  const [told, own, law] = await Promise.all([
    maybe(hasPresets, './disclosures.js'),
    maybe(hasPresets && isTranslated, `./words/${language}.js`),
    maybe(hasFacts, `./locales/facts/${isTranslated ? language : 'en'}.js`),
  ]);
  return { disclosures: told?.disclosures ?? {}, words: own?.words ?? {}, facts: law?.facts };
}
