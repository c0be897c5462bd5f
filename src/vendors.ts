import { createPartners as create } from './partners/load.js';
import type { PartnersDeps } from './partners/load.js';
import { tellShopify } from './signals/shopify.js';
import { tellWordPress } from './signals/wordpress.js';

export type Vendors = ReturnType<typeof createVendors>;

/** How long a platform's script may take, in milliseconds; other plugins put it off. */
const patience = 30_000;

/** Everybody who is loaded or told outside the head script: partners, and the platform that the site runs on. */
export function createVendors(deps: PartnersDeps) {
  const { settings, consent, report } = deps;
  const partners = create(deps);
  const scope = window as { wp_set_consent?: unknown; Shopify?: { loadFeatures?: unknown } };
  const fail = (name: string) => (error: unknown) => report('load', `${name}: ${String(error)}`);
  const platforms = {
    wordpress: {
      isThere: () => scope.wp_set_consent,
      tell: () => tellWordPress(scope, consent),
    },
    shopify: {
      isThere: () => scope.Shopify?.loadFeatures,
      tell: () => tellShopify(scope, consent, fail('shopify')),
    },
  };
  const names = (['wordpress', 'shopify'] as const).filter((name) => settings.signals[name]);

  /** One that fails stops neither the others nor the page. */
  function tell(name: keyof typeof platforms): void {
    const { isThere, tell } = platforms[name];
    try {
      if (isThere()) tell();
    } catch (error) {
      fail(name)(error);
    }
  }

  /** Tells a platform as soon as its script is there, wherever that stands. */
  function wait(name: keyof typeof platforms): void {
    const end = Date.now() + patience;
    const timer = setInterval(look, 100);
    function look(): void {
      const isThere = platforms[name].isThere();
      if (!isThere && Date.now() < end) return;
      clearInterval(timer);
      if (isThere) tell(name);
      else fail(name)('its consent API did not come');
    }
    look();
  }
  names.forEach(wait);

  return {
    load: partners.load,
    tell(): void {
      partners.tell();
      names.forEach(tell);
    },
  };
}
