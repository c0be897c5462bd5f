import { definePartner } from '../partner.js';

export const stripe = definePartner({
  id: 'stripe',
  name: 'Stripe.js',
  vendor: 'Stripe Inc',
  country: 'US',
  category: 'necessary',
  purpose: 'Takes payments and keeps fraud away.',
  policyUrl: 'https://stripe.com/privacy',
  optOutUrl: 'https://stripe.com/cookie-settings',
  hosts: ['m.stripe.network', 'stripe.com'],
  cookies: {
    __stripe_mid: ['fraud device id', '1 year'],
    __stripe_sid: ['fraud session id', '30 minutes'],
  },
  sources: [
    'https://docs.stripe.com/disputes/prevention/advanced-fraud-detection',
    'https://stripe.com/legal/cookies-policy',
  ],
  checked: '2026-11-26',
});
