import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const DEMO = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Reads a file of the demo and fills in its `{{placeholders}}`; a misspelt one is an error. */
export async function render(path, values) {
  const text = await readFile(join(DEMO, path), 'utf8');
  return text.replace(/\{\{(\w+)\}\}/g, (_, name) => {
    if (!(name in values)) throw new Error(`${path}: nothing is known as {{${name}}}`);
    return values[name];
  });
}
