/** Some languages are written differently from place to place; all else is one file a language. */
const tag = /(pt|zh)-\w+|\w*/;

/**
 * Tells which language the texts should have, as the name of its file: the config's, else the page's,
 * else the browser's (BCP 47, in lower case).
 */
export const wantedLanguage = (configured: string): string =>
  (configured === 'auto' ? document.documentElement.lang || navigator.language : configured)
    .toLowerCase()
    .match(tag)![0];
