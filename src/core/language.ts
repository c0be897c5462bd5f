/**
 * Tells which language the texts should have, as a primary subtag (RFC 5646, 2.2.1): the config's, else
 * the page's, else the browser's.
 */
export const wantedLanguage = (configured: string): string =>
  (configured === 'auto' ? document.documentElement.lang || navigator.language : configured)
    .split('-')[0]!
    .toLowerCase();
