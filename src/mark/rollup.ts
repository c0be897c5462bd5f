import { createByteMarker } from './bytes.js';
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
        file.source = markFile(file.source, options, (held) =>
          warn(name, held, (sentence) => this.warn(sentence)),
        );
      }
    },
  };
}

function markFile(
  source: string | Uint8Array,
  options: MarkStreamOptions,
  hear: (held: Held) => void,
): Uint8Array {
  const pieces: Uint8Array[] = [];
  const marker = createByteMarker(prepare(options), {
    emit: (bytes) => void pieces.push(bytes),
    hold(held) {
      options.onHeld?.(held);
      hear(held);
    },
  });
  marker.write(typeof source === 'string' ? new TextEncoder().encode(source) : source);
  marker.end();
  return Buffer.concat(pieces);
}
