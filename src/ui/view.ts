import type { Settings } from '../core/config.js';
import type { State } from '../core/state.js';
import type { Text } from '../core/text.js';

/** What every part of the interface draws from. */
export interface View {
  settings: Settings;
  state: State;
  text: Text;
}

/** Hears of a press on `[data-izin-action]`. */
export type Act = (event: Event) => void;
