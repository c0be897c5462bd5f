import { readFileSync } from 'node:fs';
import { readConfig } from '../core/config.js';
import type { Settings } from '../core/config.js';
import { readHost } from '../core/host.js';
import { findPreset } from '../partners/table.js';
import { texts } from '../problems.js';
import type { ProblemCode } from '../core/problem.js';
import { Refusal } from './refusal.js';

/** Reads and checks a configuration. Throws a refusal where the page would report a problem with it. */
export function loadSettings(file: string | undefined, isSealed = true): Settings {
  const problems: string[] = [];
  const report = (code: ProblemCode, detail: unknown = '') => {
    const [message, remedy] = texts[code];
    problems.push(`${message.replace('$', () => String(detail))}. ${remedy}.`);
  };
  const settings = readConfig(parse(read(file), file), report, findPreset);
  for (const { hosts = [] } of settings.partners)
    for (const name of [hosts].flat())
      if (!Array.isArray(hosts) || !isHost(name)) report('host', name);
  if (problems[0]) throw new Refusal(problems.join('\n      '));
  if (isSealed && settings.gate.mode === 'report')
    throw new Refusal(
      '"gate.mode" is "report", which holds nothing, so nothing can be sealed: set it to "hold".',
    );
  return settings;
}

/** Reads a file, or standard input. Throws a refusal where it can't. */
export function read(file: string | undefined): string {
  try {
    return readFileSync(file ?? process.stdin.fd, 'utf8');
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new Refusal(
      `${file ?? 'Standard input'} cannot be read (${code}): name the file that has the configuration.`,
    );
  }
}

/** Reads JSON. Throws a refusal where it is none. */
export function parse(json: string, file = 'Standard input'): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Refusal(
      `${file} is not JSON (${(error as Error).message}): give what stands in <script id="izin-config">.`,
    );
  }
}

function isHost(name: unknown): boolean {
  try {
    return typeof name === 'string' && !!readHost(name, 'https://own.invalid');
  } catch {
    return false;
  }
}
