import type { Preset } from '../core/config.js';

/** What the gate must know of each preset. Empty where a site's code hands over whole presets; the builds for script tags have all. */
export const table: Readonly<Record<string, Preset>> = {};
