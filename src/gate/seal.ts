import type { Settings } from '../core/config.js';
import type { Consent } from '../core/consent.js';
import { findOwner } from '../core/match.js';
import type { Report } from '../core/problem.js';
import type { Ledger } from './ledger.js';
import type { Places } from './verdict.js';

export interface SealDeps {
  settings: Settings;
  consent: Consent;
  report: Report;
  ledger: Ledger;
  places: Places;
}

/**
 * Notes what the seal keeps from being requested, and tells where no seal stands. Does not see what
 * a frame or worker was refused, nor by which of the page's policies.
 */
export function watchSeal({ settings, consent, report, ledger, places }: SealDeps): void {
  const { categories, partners } = settings;
  const isOpen = [...categories, ...partners].every(({ id }) => consent.granted(id));
  // A policy outside the head doesn't count (HTML, 4.2.5.3).
  if (!isOpen && !document.head.querySelector('#izin-seal')) report('seal');
  document.addEventListener('securitypolicyviolation', (event) => {
    const { blockedURI, effectiveDirective, disposition } = event;
    if (disposition !== 'enforce' || !/^(http|ws)/.test(blockedURI)) return;
    const { hostname, port, pathname } = new URL(blockedURI);
    const id = findOwner(places.hosts, hostname, port, pathname) ?? '?';
    ledger.add('hold', effectiveDirective.replace(/-src.*/, ''), [id], blockedURI, 'seal');
  });
}

/**
 * Makes what says whether a policy stands that a new grant needs gone: none can be loosened in the
 * page (CSP 3, 4.2). What code granted in a page that was just reloaded must not reload it again.
 */
export function createReload({ seal }: Settings, granted: () => string[]) {
  const before = granted();
  return (isPerson: boolean): boolean => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return (
      seal &&
      (isPerson || entry?.type !== 'reload') &&
      granted().some((id) => !before.includes(id)) &&
      !!document.head.querySelector('#izin-seal')
    );
  };
}
