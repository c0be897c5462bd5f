import type { Consent } from '../core/consent.js';

/** Which category each of WordPress' asks for; what is functional always is. */
const categories = {
  functional: 'necessary',
  preferences: 'preferences',
  'statistics-anonymous': 'analytics',
  statistics: 'analytics',
  marketing: 'ads',
};

const announced = new WeakSet();

/**
 * Tells WordPress' plugins what the visitor chose, by the WP Consent API; before a decision only where
 * an older one is still remembered there (https://github.com/WordPress/wp-consent-level-api, 2026-11).
 */
export function tellWordPress(scope: any, consent: Consent): void {
  // The head script has set it.
  if (!announced.has(scope)) document.dispatchEvent(new CustomEvent('wp_consent_type_defined'));
  announced.add(scope);
  for (const [theirs, ours] of Object.entries(categories))
    if (consent.state().decided || scope.wp_has_consent?.(theirs))
      scope.wp_set_consent(theirs, consent.granted(ours) ? 'allow' : 'deny');
}
