import { readConfig } from '../core/config.js';
import { readHost } from '../core/host.js';
import type { ProblemCode } from '../core/problem.js';
import { readFields } from '../partners/fields.js';
import { presets } from '../partners/loaders.js';
import type { Partner } from '../partners/partner.js';
import { findPreset } from '../partners/table.js';
import { texts } from '../problems.js';
import { parse, read } from './config.js';

/** A mistake in the configuration, and where it stands: lines and columns count from 1. */
export interface Mistake {
  code: ProblemCode;
  detail: string;
  message: string;
  remedy: string;
  line: number;
  column: number;
}

/** Finds every mistake that the page would report, by the same sentences. Throws a refusal on what is no JSON. */
export function findMistakes(file: string | undefined): Mistake[] {
  const text = read(file);
  const mistakes: Mistake[] = [];
  const report = (code: ProblemCode, about: unknown = '') => {
    const detail = String(about);
    const [message, remedy] = texts[code];
    mistakes.push({
      code,
      detail,
      message: message.replace('$', () => detail),
      remedy,
      ...place(text, detail),
    });
  };
  const { partners } = readConfig(parse(text, file), report, findPreset);
  for (const partner of partners) {
    for (const name of [partner.hosts ?? []].flat())
      try {
        readHost(name, 'https://own.invalid');
      } catch {
        report('host', name);
      }
    const whole = {
      ...(partner.isLoadable && presets[partner.id]),
      ...partner,
    } as object as Partner;
    if (whole.fields) readFields(whole, report);
  }
  return mistakes;
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
export function write(mistakes: Mistake[], file = 'standard input', isJson = false): string {
  if (isJson) return JSON.stringify(mistakes, null, 2) + '\n';
  const lines = mistakes.map(
    ({ code, message, remedy, line, column }) =>
      `${file}:${line}:${column}: ${message}. ${remedy}. (${code})\n`,
  );
  return lines.join('') || `${file}: no mistakes.\n`;
}
