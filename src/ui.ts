import { createDesk as create } from './desk.js';
import type { DeskDeps } from './desk.js';
import type { FetchSecond } from './ui/view.js';

/** Languages in which presets are described, beside English. */
const translated = ['id'];

/** Fetches the second layer from beside this file. */
const fetchSecond: FetchSecond = async (language, hasPresets, report) => {
  // Who finds no description can still choose.
  const maybe = (isWanted: boolean, path: string) =>
    isWanted && import(path).catch((error: unknown) => report('ui', error));
  const [layer, { more }, told, own] = await Promise.all([
    import('./ui/preferences.js'),
    import(`./locales/more/${language}.js`),
    maybe(hasPresets, './disclosures.js'),
    maybe(hasPresets && translated.includes(language), `./words/${language}.js`),
  ]);
  return { layer, more, disclosures: told?.disclosures ?? {}, words: own?.words ?? {} };
};

export const createDesk = (deps: DeskDeps) => create(deps, fetchSecond);
