import { readFileSync } from 'node:fs';
import { readConfig } from '../../src/core/config.js';
import { writeSnippet, type SnippetOptions } from '../../src/seal/snippet.js';

/** The built script, before its data is put in. */
export const code = readFileSync(new URL('../../dist/cli/seal.js', import.meta.url), 'utf8');

/** Writes the snippet that `npx izin snippet` prints for a configuration. */
export function seal(config: object, options: Partial<SnippetOptions> = {}): string {
  const settings = readConfig(config, (problem, detail) => {
    throw new Error(`${problem}: ${String(detail)}`);
  });
  return writeSnippet(settings, { code, ...options });
}
