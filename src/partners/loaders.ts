import type { Partner as Configured } from '../core/config.js';
import type { Partner } from './partner.js';

/** What loads each preset. Empty where a site's code hands over whole presets; the builds for script tags have all. */
const presets: Readonly<Record<string, Partial<Partner>>> = {};

/** Completes a preset that the site only gave its ids. */
export const complete = (partner: Configured): Partner =>
  ({ ...(partner.isLoadable && presets[partner.id]), ...partner }) as object as Partner;
