import { fileOf } from './tag.js';

/** Tells which language the texts should have, as the name of its file: the config's, else the page's, else the browser's. */
export const wantedLanguage = (configured: string): string =>
  fileOf(configured === 'auto' ? document.documentElement.lang || navigator.language : configured);
