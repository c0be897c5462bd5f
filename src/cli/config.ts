import { readFileSync } from 'node:fs';
import { readConfig } from '../core/config.js';
import type { Settings } from '../core/config.js';
import { findPreset } from '../partners/table.js';
import { texts } from '../problems.js';
import type { ProblemCode, Report } from '../core/problem.js';
import { checkSettings } from '../server/check.js';
import { Refusal } from '../audit/refusal.js';
import { parse } from './json.js';
import { findPath } from './place.js';
import type { Place } from './place.js';

/** A mistake in a configuration, by the sentences of the page's problems, and where it stands. */
export interface Mistake extends Place {
  code: ProblemCode;
  detail: string;
  message: string;
  remedy: string;
}

/** Says what a mistake is. */
export function describeMistake(code: ProblemCode, detail: string, place: Place): Mistake {
  const [message, remedy] = texts[code];
  return { code, detail, message: message.replace('$', () => detail), remedy, ...place };
}

/** Writes a mistake as a line for people. */
export const writeMistake = (
  { message, remedy, line, column }: Mistake,
  file = 'standard input',
): string => `${file}:${line}:${column}: ${message}. ${remedy}.`;

/**
 * Reads a configuration, and tells of each mistake that the page would report, and of laws for no place.
 * Throws a refusal on what is no JSON.
 */
export function readSettings(text: string, file: string | undefined) {
  const json = text.replace(/^\uFEFF/, '');
  const mistakes: Mistake[] = [];
  const report: Report = (code, about = '') => {
    const detail = String(about);
    mistakes.push(describeMistake(code, detail, findPath(json, detail)));
  };
  const settings = readConfig(parse(json, file), report, findPreset);
  checkSettings(settings, report);
  return { settings, mistakes, report };
}

/** Reads a configuration. Throws a refusal where that has a mistake. */
export function loadSettings(file: string | undefined): Settings {
  const { settings, mistakes } = readSettings(read(file), file);
  if (mistakes[0]) {
    const lines = mistakes.map((each) => `\n      ${writeMistake(each, file)}`);
    throw new Refusal(
      `Nothing was written: the configuration is to be corrected first.${lines.join('')}`,
    );
  }
  return settings;
}

/** Reads a file, or standard input. Throws a refusal where it can't. */
export function read(file: string | undefined, what = 'configuration'): string {
  try {
    return readFileSync(file ?? process.stdin.fd, 'utf8');
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new Refusal(
      `${file ?? 'Standard input'} cannot be read (${code}): name the file that has the ${what}.`,
    );
  }
}
