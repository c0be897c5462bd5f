import type { Report } from '../core/problem.js';

/** Tells in what the computed styles of Accept and Reject differ: one that is louder makes consent void (EDPB Guidelines 03/2022). */
export function inspect(host: HTMLElement, report: Report): void {
  const [accept, reject] = ['accept', 'reject'].map((action) =>
    getComputedStyle(host.querySelector(`[data-izin-action=${action}]`)!),
  ) as [CSSStyleDeclaration, CSSStyleDeclaration];
  const other = [...accept].find(
    (name) =>
      // The one that has the focus has a ring.
      !name.startsWith('outline') &&
      accept.getPropertyValue(name) !== reject.getPropertyValue(name),
  );
  if (other) report('equal', other);
}
