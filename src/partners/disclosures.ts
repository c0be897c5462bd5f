import type { Disclosures } from '../core/disclosure.js';

/**
 * What visitors are told of each preset. Empty where a site's code hands over whole presets; the
 * builds for script tags have all.
 */
export const disclosures: Disclosures = {};
