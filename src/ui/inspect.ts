import type { Report } from '../core/problem.js';

/**
 * Tells in what the computed styles of the two answers differ: one that is louder makes consent void
 * (EDPB Guidelines 03/2022). Says nothing where they aren't shown.
 */
export function inspect(host: HTMLElement, report: Report): void {
  // The answers come first, whatever a law calls them.
  const buttons = host.querySelectorAll('[data-izin-layer=notice] .izin-choices button');
  const [reject, accept] = [...buttons].map((button) => getComputedStyle(button));
  if (!accept || !reject) return;
  const other = [...accept].find(
    (name) =>
      // The one that has the focus has a ring.
      !name.startsWith('outline') &&
      accept.getPropertyValue(name) !== reject.getPropertyValue(name),
  );
  if (other) report('equal', other);
}
