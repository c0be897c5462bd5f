import { readFields } from '../partners/fields.js';
import { complete } from '../partners/loaders.js';
import { read, readSettings } from './config.js';
import type { Mistake } from './config.js';

/** A mistake, and where it stands: lines and columns count from 1. */
export interface Placed extends Mistake {
  line: number;
  column: number;
}

/** Finds every mistake in a configuration, partners' ids included. Throws a refusal on what is no JSON. */
export function findMistakes(file: string | undefined): Placed[] {
  const text = read(file);
  const { settings, mistakes, report } = readSettings(text, file);
  for (const partner of settings.partners) readFields(complete(partner), report);
  return mistakes.map((each) => ({ ...each, ...place(text, each.detail) }));
}

/** Finds where a key or value of a dotted path stands; the beginning, where it is missing. */
function place(text: string, detail: string): { line: number; column: number } {
  let at = 0;
  for (const name of detail.replace(/ \(.*/s, '').split('.')) {
    const next = text.indexOf(JSON.stringify(name), at);
    if (next < 0) break;
    at = next;
  }
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** Writes the mistakes for people, a line each, or for machines. */
export function write(mistakes: Placed[], file = 'standard input', isJson = false): string {
  if (isJson) return JSON.stringify(mistakes, null, 2) + '\n';
  const lines = mistakes.map(
    ({ code, message, remedy, line, column }) =>
      `${file}:${line}:${column}: ${message}. ${remedy}. (${code})\n`,
  );
  return lines.join('') || `${file}: no mistakes.\n`;
}
