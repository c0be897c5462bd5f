import { readFileSync } from 'node:fs';
import { rows } from '../partners/table.js';
import { loadSettings } from './config.js';

/** Writes the head script with the presets that a configuration has, and no others. */
export function head(file: string | undefined): string {
  const ids = loadSettings(file).partners.map(({ id }) => id);
  const code = readFileSync(new URL('head.js', import.meta.url), 'utf8');
  const own = rows.split('\n').filter((row) => ids.includes(row.replace(/\|.*/, '')));
  return code.replace(/(["'`])%ROWS%\1/, () => JSON.stringify(own.join('\n')));
}
