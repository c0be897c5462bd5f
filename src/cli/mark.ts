import {
  existsSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { glob } from 'tinyglobby';
import { markFile } from '../mark/file.js';
import type { Held } from '../mark/held.js';
import { prepareSettings } from '../mark/mark.js';
import type { Prepared } from '../mark/mark.js';
import type { Asked } from './arguments.js';
import { loadSettings } from './config.js';
import { Refusal } from '../audit/refusal.js';

/** A held tag, and where it stands: lines count from 1. */
interface Found extends Omit<Held, 'at'> {
  file: string;
  line: number;
}

/** Marks files in place, or only tells what would change; `isDue` says that something would. */
export async function markPages({ pages, config, origin, check, json }: Asked) {
  const prepared = prepare(config, origin);
  const found: Found[] = [];
  let changed = 0;
  const files = await list(pages);
  for (const file of files) {
    const before = read(file);
    const { bytes, held } = markFile(before, prepared);
    if (!bytes.equals(before)) {
      changed += 1;
      if (!check) replace(file, bytes);
    }
    for (const { at, ...each } of held)
      found.push({
        file,
        line: before.subarray(0, at).filter((byte) => byte === 10).length + 1,
        ...each,
      });
  }
  const text = json
    ? JSON.stringify(found, null, 2) + '\n'
    : write(found, [files.length, changed], check);
  return { text, isDue: check && changed > 0 };
}

function prepare(config: string, origin: string | undefined): Prepared {
  const settings = loadSettings(config);
  try {
    return prepareSettings(settings, origin && new URL(origin).origin);
  } catch {
    throw new Refusal(`"${origin}" is no address: write it as https://interindo.example.`);
  }
}

/** Finds the files; a name that exists means itself, brackets and all. */
async function list(pages: string[]): Promise<string[]> {
  const all = await Promise.all(
    pages.map(async (page) => {
      const found = existsSync(page) ? [page] : await glob(page, { expandDirectories: false });
      if (!found[0]) throw new Refusal(`"${page}" finds no file: a pattern is "dist/**/*.html".`);
      return found;
    }),
  );
  return [...new Set(all.flat())].sort();
}

function read(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new Refusal(`${file} cannot be read (${code}): name files, "dist/**/*.html".`);
  }
}

/** Replaces a file at once, so that nobody ever reads half of it. */
function replace(file: string, bytes: Buffer): void {
  const path = realpathSync(file);
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, bytes, { mode: statSync(path).mode });
  renameSync(temporary, path);
}

function write(found: Found[], [files, changed]: [number, number], isCheck: boolean): string {
  const lines = found.map(({ file, line, tag, ids, why, how }) => {
    const whom = ids.map((id) => (id === '?' ? 'a partner that names its host' : id)).join(' and ');
    return how === 'closed'
      ? `${file}:${line}: <${tag}> stays closed, whatever is granted: ${why} (${whom})\n`
      : `${file}:${line}: <${tag}> waits for ${whom}: ${why}\n`;
  });
  const end = `${changed} of ${files} files ${isCheck ? 'would change' : 'changed'}.\n`;
  return lines.join('') + end;
}
