import type { Settings } from '../core/config.js';
import type { Disclosures, Words } from '../core/disclosure.js';
import type { Report } from '../core/problem.js';
import type { State } from '../core/state.js';
import type { More, Text } from '../core/text.js';

/** What every part of the interface draws from. */
export interface View {
  settings: Settings;
  state: State;
  text: Text;
}

/** Hears of a press on `[data-izin-action]`. */
export type Act = (event: Event) => void;

/** What only the second layer needs, in one language. */
export interface Second {
  layer: typeof import('./preferences.js');
  more: More;
  disclosures: Disclosures;
  words: Words;
}

/** Fetches it; `hasPresets` says whether there is more to tell than the site does itself. */
export type FetchSecond = (
  language: string,
  hasPresets: boolean,
  report: Report,
) => Promise<Second>;
