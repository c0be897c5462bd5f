import type { Settings } from './core/config.js';
import type { Report } from './core/problem.js';

/** Milliseconds for which a page may still draw itself, once it has loaded. */
const patience = 3_000;

/** What leads to the preferences; what izin draws itself goes with the notice. */
const ways = ['a[href$="#izin"]', '[data-izin-open]', '[data-izin-preferences]']
  .map((way) => `${way}:not(izin-ui *)`)
  .join();

/**
 * Reports a page from which nothing leads to the choices, where a law lets people opt out: a notice
 * alone is no way to (CCPA Regulations, 7026(a)(4)). Does not see links in shadow trees.
 */
export function checkLink({ opener }: Settings, law: string, report: Report): void {
  if (opener) return;
  const look = () => document.querySelector(ways) ?? report('link', law);
  const wait = () => setTimeout(look, patience);
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}
