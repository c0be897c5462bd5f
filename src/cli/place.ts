/** Where something stands in a text: both count from 1. */
export interface Place {
  line: number;
  column: number;
}

/** Tells line and column of a character. */
export function placeOf(text: string, at: number): Place {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** Finds where a key or value of a dotted path stands; the beginning, where it is missing. */
export function findPath(text: string, path: string): Place {
  let at = 0;
  for (const name of path.replace(/ \(.*/s, '').split('.')) {
    const next = text.indexOf(JSON.stringify(name), at);
    if (next < 0) break;
    at = next;
  }
  return placeOf(text, at);
}
