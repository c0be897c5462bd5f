import { mark } from './mark.js';
import { warn } from './rollup.js';
import type { MarkStreamOptions } from './stream.js';

/** Marks the pages of a Vite site, built and served for development: put it last. */
export function izinMark(options: MarkStreamOptions) {
  return {
    name: 'izin-mark',
    transformIndexHtml: {
      order: 'post' as const,
      handler(html: string, { path }: { path: string }): string {
        const { html: marked, held } = mark(html, options);
        for (const each of held) {
          options.onHeld?.(each);
          warn(path, each, (sentence) => console.warn(sentence));
        }
        return marked;
      },
    },
  };
}
