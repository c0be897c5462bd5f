import { markFile } from './file.js';
import type { Held } from './held.js';
import { prepare } from './mark.js';
import type { MarkStreamOptions } from './stream.js';

type Files = Record<string, { type: string; source?: string | Uint8Array }>;

/** Tells of what no grant brings back. */
export function warn(file: string, { how, tag, why }: Held, say: (sentence: string) => void): void {
  if (how === 'closed') say(`izin: ${file}: <${tag}> stays without ${why}, whatever is granted.`);
}

/** Marks the HTML files that Rollup writes: put it last. */
export function izinMark(options: MarkStreamOptions) {
  return {
    name: 'izin-mark',
    generateBundle(this: { warn(sentence: string): void }, _: unknown, files: Files): void {
      for (const [name, file] of Object.entries(files)) {
        if (file.source === undefined || !/\.html?$/.test(name)) continue;
        const { bytes, held } = markFile(Buffer.from(file.source), prepare(options));
        file.source = bytes;
        for (const each of held) {
          options.onHeld?.(each);
          warn(name, each, (sentence) => this.warn(sentence));
        }
      }
    },
  };
}
