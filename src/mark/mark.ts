import type { Config } from '../core/config.js';
import { readConfig } from '../core/config.js';
import type { Held } from './held.js';
import { createInline } from './inline.js';
import { createJudge } from './judge.js';
import { createMarker } from './marker.js';
import { findPreset } from './presets.js';

export interface MarkOptions {
  /** What stands in `<script id="izin-config">`. */
  config: Config;
  /** The site's own origin, where its pages name it in full: `https://interindo.example`. */
  origin?: string;
}

/** Reads the options once for many pages. Throws where the page would report the configuration. */
export function prepare({ config, origin }: MarkOptions) {
  const settings = readConfig(
    config,
    (code, detail = '') => {
      throw new Error(
        `izin: the configuration has a mistake (${code} ${detail}); run npx izin check`,
      );
    },
    findPreset,
  );
  const judge = createJudge(settings, origin);
  return { judge, recognize: createInline(settings, judge) };
}

export type Prepared = ReturnType<typeof prepare>;

/** Marks one page with what `prepare` read. */
export function markWith(prepared: Prepared, html: string, read = (text: string) => text) {
  let marked = '';
  const held: Held[] = [];
  const marker = createMarker({
    ...prepared,
    read,
    emit: (text) => void (marked += text),
    hold: (each) => void held.push(each),
  });
  marker.write(html);
  marker.end();
  return { html: marked, held };
}

/**
 * Makes every tag of a partner inert, as held markup that izin releases on its grant. All else stays as it
 * is, and so does what is marked already. Throws on a configuration with a mistake.
 */
export const mark = (html: string, options: MarkOptions): { html: string; held: Held[] } =>
  markWith(prepare(options), html);
