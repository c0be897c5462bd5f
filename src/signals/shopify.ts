import type { Consent } from '../core/consent.js';

/**
 * Tells Shopify's Customer Privacy API what the visitor chose, once they have chosen
 * (https://shopify.dev/docs/api/customer-privacy, 2026-11).
 */
export function tellShopify({ Shopify }: any, consent: Consent, failed: (error: unknown) => void) {
  const { decided, gpc } = consent.state();
  if (!decided) return;
  const api = { name: 'consent-tracking-api', version: '0.1' };
  Shopify.loadFeatures([api], (error: unknown) => {
    if (error) return failed(error);
    const ads = consent.granted('ads');
    const choice = {
      analytics: consent.granted('analytics'),
      marketing: ads,
      preferences: consent.granted('preferences'),
      // What US laws call a sale, and Global Privacy Control refuses.
      sale_of_data:
        ads && !gpc && (!consent.knows('personalization') || consent.granted('personalization')),
    };
    Shopify.customerPrivacy.setTrackingConsent(choice, () => {});
  });
}
