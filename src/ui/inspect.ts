import type { Report } from '../core/problem.js';

/** What follows from where a button stands: layout rounds it, so that equal ones differ by a fraction of a pixel. */
const sizes = /^(width|height|(inline|block)-size|(perspective|transform)-origin)$/;

function isAlike(name: string, one: string, other: string): boolean {
  if (one === other) return true;
  // The browser marks the one that has the pointer or the focus.
  if (/^border.*color$/.test(name)) return matchMedia('(forced-colors:active)').matches;
  const [ours, theirs] = [one, other].map((value) => value.split(' ').map(parseFloat));
  return sizes.test(name) && ours!.every((each, at) => Math.abs(each - theirs![at]!) < 1);
}

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
      !isAlike(name, accept.getPropertyValue(name), reject.getPropertyValue(name)),
  );
  if (other) report('equal', other);
}
