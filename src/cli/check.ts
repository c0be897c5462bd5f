import { readFields } from '../partners/fields.js';
import { complete } from '../partners/loaders.js';
import type { Asked } from './arguments.js';
import { describeMistake, read, readSettings, writeMistake } from './config.js';
import type { Mistake } from './config.js';
import { Broken } from './json.js';
import { checkKeys } from './keys.js';

/** Tells every mistake in a configuration, and the exit status: 1 where there are any. Throws a refusal on what is no JSON, unless machines are told. */
export function check({ file, json }: Asked): { text: string; status: 0 | 1 | 2 } {
  try {
    const mistakes = findMistakes(file);
    return { text: write(mistakes, file, json), status: mistakes[0] ? 1 : 0 };
  } catch (error) {
    if (!json || !(error instanceof Broken)) throw error;
    const mistake = describeMistake('config', error.why, error.place);
    return { text: write([mistake], file, json), status: 2 };
  }
}

/** Finds every mistake in a configuration, partners' ids and keys included. */
function findMistakes(file: string | undefined): Mistake[] {
  const { settings, mistakes, report } = readSettings(read(file), file);
  for (const partner of settings.partners) readFields(complete(partner), report);
  checkKeys(settings, report);
  return mistakes;
}

/** Writes the mistakes for people, a line each, or for machines. */
function write(mistakes: Mistake[], file = 'standard input', isJson: boolean): string {
  if (isJson) return JSON.stringify(mistakes, null, 2) + '\n';
  const lines = mistakes.map((each) => `${writeMistake(each, file)} (${each.code})\n`);
  return lines.join('') || `${file}: no mistakes.\n`;
}
