import type { Settings } from '../core/config.js';
import type { Report } from '../core/problem.js';
import { checkSite } from '../core/site.js';
import { inspect } from './inspect.js';

/** Tells what in a page or its configuration keeps the notice from being shown as it was meant. */
export function check(settings: Settings, host: HTMLElement, report: Report): void {
  checkSite(settings, report);
  inspect(host, report);
}
