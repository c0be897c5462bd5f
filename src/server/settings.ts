import { readConfig } from '../core/config.js';
import type { Config, Preset, Settings } from '../core/config.js';
import type { Look } from '../core/look.js';
import type { Report } from '../core/problem.js';
import type { Partner } from '../partners/partner.js';
import * as partners from '../partners/index.js';
import { texts } from '../problems.js';
import { checkSettings } from './check.js';

// A page gets a table of what its gate needs, dealt out by the build; a server reads the presets themselves.
const presets = new Map(
  Object.values<Partner | ((partner: never) => unknown)>(partners).flatMap((each) =>
    'id' in each ? [[each.id, each as object as Preset]] : [],
  ),
);

const refuse: Report = (code, detail = '') => {
  const [message, remedy] = texts[code];
  throw new Error(`izin: ${message.replace('$', () => String(detail))}. ${remedy}.`);
};

/**
 * Reads the page's own configuration. Throws where the page would report a problem with it, and where a
 * law's code stands for no place; the ids that vendors gave the site are the page's alone, and `npx izin check`'s.
 */
export function readSettings(config: Config): { settings: Settings; look: Look } {
  const settings = readConfig(config, refuse, (id) => presets.get(id));
  return { settings, look: checkSettings(settings, refuse) };
}
