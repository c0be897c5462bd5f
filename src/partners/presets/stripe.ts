import { definePartner } from '../partner.js';

export const stripe = definePartner({
  id: 'stripe',
  name: 'Stripe',
  vendor: 'Stripe, Inc.',
  country: 'US',
  category: 'necessary',
  purpose: 'Takes payments, and tells fraud by how the browser behaves.',
  policyUrl: 'https://stripe.com/privacy',
  optOutUrl: 'https://stripe.com/cookie-settings',
  hosts: ['stripe.com', 'm.stripe.network'],
  cookies: {
    __stripe_mid: ['tells fraud by the browser', '1 year'],
    __stripe_sid: ['tells fraud by the visit', '30 minutes'],
  },
  sources: [
    'https://docs.stripe.com/disputes/prevention/advanced-fraud-detection',
    'https://stripe.com/legal/cookies-policy',
  ],
  checked: '2026-11',
});
