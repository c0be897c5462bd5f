import { placeOf } from './place.js';
import type { Place } from './place.js';
import { Refusal } from '../audit/refusal.js';

/** What is no JSON: why, and where. */
export class Broken extends Refusal {
  constructor(
    readonly why: string,
    readonly place: Place,
    file = 'standard input',
  ) {
    super(`${file}:${place.line}:${place.column}: This is not JSON (${why}): correct it there.`);
  }
}

/** Reads JSON. Throws a refusal where it is none. */
export function parse(json: string, file: string | undefined): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    // What follows quotes the text, or counts characters.
    const why = (error as Error).message.replace(
      /(?:, (?:\.\.\.)?"| in JSON at | of JSON ).*/s,
      '',
    );
    throw new Broken(why, placeOf(json, findBreak(json)), file);
  }
}

/** Finds the first character that no JSON can have there: V8 doesn't tell it of every mistake. */
function findBreak(json: string): number {
  let [good, bad] = [0, json.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isBegun(json.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

/** Says whether a text is the beginning of JSON: what is wrong with it is its end alone. */
function isBegun(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const { message } = error as Error;
    const at = / at position (\d+)/.exec(message);
    return at ? Number(at[1]) >= text.length : message.includes('end of JSON');
  }
}
