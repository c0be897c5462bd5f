import type { Preset } from '../core/config.js';
import * as all from '../partners/index.js';
import type { Partner } from '../partners/partner.js';

/** Every preset by its id: a server or build has room for all. */
export const presets: Readonly<Record<string, Partner | undefined>> = {
  __proto__: null as never,
  ...Object.fromEntries(
    Object.values(all).flatMap((each) => ('id' in each ? [[each.id, each as Partner]] : [])),
  ),
};

/** Finds what the gate must know of a preset. */
export const findPreset = (id: string): Preset | undefined =>
  presets[id] as object as Preset | undefined;
