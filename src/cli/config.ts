import { readFileSync } from 'node:fs';
import { readConfig } from '../core/config.js';
import type { Settings } from '../core/config.js';
import { findPreset } from '../partners/table.js';
import { texts } from '../problems.js';
import type { ProblemCode, Report } from '../core/problem.js';
import { checkSettings } from '../server/check.js';
import { Refusal } from '../audit/refusal.js';

/** A mistake in a configuration, by the sentences of the page's problems. */
export interface Mistake {
  code: ProblemCode;
  detail: string;
  message: string;
  remedy: string;
}

/** Reads a configuration, and tells of each mistake that the page would report. Throws a refusal on what is no JSON. */
export function readSettings(text: string, file: string | undefined) {
  const mistakes: Mistake[] = [];
  const report: Report = (code, about = '') => {
    const detail = String(about);
    const [message, remedy] = texts[code];
    mistakes.push({ code, detail, message: message.replace('$', () => detail), remedy });
  };
  const settings = readConfig(parse(text, file), report, findPreset);
  checkSettings(settings, report);
  return { settings, mistakes, report };
}

/** Reads a configuration. Throws a refusal where the page would report a problem with it. */
export function loadSettings(file: string | undefined): Settings {
  const { settings, mistakes } = readSettings(read(file), file);
  if (mistakes[0])
    throw new Refusal(
      mistakes.map(({ message, remedy }) => `${message}. ${remedy}.`).join('\n      '),
    );
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

function parse(json: string, file = 'Standard input'): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Refusal(
      `${file} is not JSON (${(error as Error).message}): give what stands in <script id="izin-config">.`,
    );
  }
}
