import { createPartners as create } from './partners/load.js';
import type { PartnersDeps } from './partners/load.js';
import { tellShopify } from './signals/shopify.js';
import { tellWordPress } from './signals/wordpress.js';

export type Vendors = ReturnType<typeof createVendors>;

/** Everybody who is loaded or told outside the head script: partners, and the platform that the site runs on. */
export function createVendors(deps: PartnersDeps) {
  const { settings, consent, report } = deps;
  const { wordpress, shopify } = settings.signals;
  const partners = create(deps);

  /** One that fails stops neither the others nor the page. */
  function attempt(name: string, run: () => void): void {
    try {
      run();
    } catch (error) {
      report('load', `${name}: ${String(error)}`);
    }
  }

  function tellPlatform(): void {
    if (wordpress) attempt('wordpress', () => tellWordPress(window, consent));
    if (shopify)
      attempt('shopify', () =>
        tellShopify(window, consent, (error) => report('load', `shopify: ${String(error)}`)),
      );
  }

  // Its script may stand anywhere in the page.
  for (const moment of ['DOMContentLoaded', 'load']) addEventListener(moment, tellPlatform);
  tellPlatform();

  return {
    load: partners.load,
    tell(): void {
      partners.tell();
      tellPlatform();
    },
  };
}
