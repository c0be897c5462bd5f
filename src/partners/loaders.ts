import type { Partner } from './partner.js';

/** What loads each preset. Empty where a site's code hands over whole presets; the builds for script tags have all. */
export const presets: Readonly<Record<string, Partial<Partner>>> = {};
