import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { listData, writeScript, writeSnippet } from '../seal/snippet.js';
import type { Asked } from './arguments.js';
import { loadSettings } from './config.js';
import { Refusal } from '../audit/refusal.js';

/** Writes the snippet that was asked for, or the hash of its script. */
export function snippet({ file, hints, nonce, hash }: Asked): string {
  const settings = loadSettings(file);
  if (settings.gate.mode === 'report')
    throw new Refusal(
      '"gate.mode" is "report", which holds nothing, so nothing can be sealed: set it to "hold".',
    );
  const code = readFileSync(new URL('seal.js', import.meta.url), 'utf8');
  const warn = (sentence: string) => process.stderr.write(`izin: ${sentence}.\n`);
  if (hash) {
    const script = writeScript(code, listData(settings));
    return `'sha256-${createHash('sha256').update(script).digest('base64')}'\n`;
  }
  try {
    return writeSnippet(settings, { code, hints, nonce, warn }) + '\n';
  } catch (error) {
    throw new Refusal(`${(error as Error).message}.`);
  }
}
