/** Takes the values out of an address's query, and its fragment and password: they may be personal data. */
export function conceal(address: string): string {
  // A line and column of a script may follow it.
  const [, url = '', place = ''] = /^(.*?)((?::\d+){0,2})$/s.exec(address) ?? [];
  if (!URL.canParse(url)) return url.replace(/[?#].*/s, '?…') + place;
  const { protocol, host, pathname, search } = new URL(url);
  if (!/^(?:https?|wss?):$/.test(protocol)) return `${protocol}…`;
  const names = search.slice(1).split('&').map(concealPair);
  return `${protocol}//${host}${pathname}${search && `?${names.join('&')}`}${place}`;
}

/** Keeps a parameter's name; what has no `=` may be a value itself. */
const concealPair = (pair: string) => (pair.includes('=') ? pair.replace(/=.*/s, '=…') : '…');

/** Does so with every address in a text. */
export const concealAll = (text: string): string =>
  text.replace(/\b(?:https?|wss?):\/\/[^\s"'<>()]+/g, conceal);
