import { readConfig } from '../core/config.js';
import type { Config, Settings } from '../core/config.js';
import type { Report } from '../core/problem.js';
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

/** What a configuration says, read once for many pages. */
export type Prepared = ReturnType<typeof prepareSettings>;

/** Prepares what a configuration that was checked already says. */
export function prepareSettings(settings: Settings, origin?: string) {
  const judge = createJudge(settings, origin);
  return { judge, recognize: createInline(settings, judge) };
}

const known = new WeakMap<MarkOptions, Prepared>();

/** Prepares what options say, once for the same object. Throws where the page would report the configuration. */
export function prepare(options: MarkOptions): Prepared {
  const report: Report = (code, detail = '') => {
    const mistake = [code, detail].join(' ').trim();
    throw new Error(`The configuration has a mistake (${mistake}): npx izin check tells more.`);
  };
  const { config, origin } = options;
  const prepared =
    known.get(options) ?? prepareSettings(readConfig(config, report, findPreset), origin);
  known.set(options, prepared);
  return prepared;
}

/**
 * Makes every tag of a partner inert, as held markup that izin releases on its grant. All else stays as it
 * is, and so does what is marked already. Throws on a configuration with a mistake.
 */
export function mark(html: string, options: MarkOptions): { html: string; held: Held[] } {
  let marked = '';
  const held: Held[] = [];
  const marker = createMarker({
    ...prepare(options),
    read: (text) => text,
    emit: (text) => void (marked += text),
    hold: (each) => void held.push(each),
  });
  marker.write(html);
  marker.end();
  return { html: marked, held };
}
