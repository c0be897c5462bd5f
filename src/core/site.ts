import type { Settings } from './config.js';
import type { Report } from './problem.js';

/** Tells what in `site` can't be shown. */
export function checkSite({ site }: Settings, report: Report): void {
  for (const [name, value] of Object.entries(site))
    if (!/^(name|controller|policyUrl|contact)$/.test(name)) report('key', `site.${name}`);
    else if (typeof value !== 'string') report('look', `site.${name}`);
}
