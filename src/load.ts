import { isAutomatic } from './core/build.js';
import type { Loaders } from './izin.js';

/** Loads what only some visits need from beside the head script. */
export function createLoaders(base: string): Loaders {
  const text = (language: string) => import(`${base}locales/${language}.js`);
  return {
    desk: (language) =>
      Promise.all([import(`${base}ui.js`), text(language).catch(() => text('en'))]),
    late: () => import(`${base}late.js`),
    problems: () => import(`${base}problems.js`),
    ...(isAutomatic ? { partners: () => import(`${base}partners.js`) } : {}),
  };
}
