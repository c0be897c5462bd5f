import { definePartner } from '../partner.js';

export const posthog = definePartner({
  id: 'posthog',
  name: 'PostHog',
  vendor: 'PostHog Inc',
  country: 'US',
  category: 'analytics',
  purpose: 'Counts what visitors do in the product, and records visits.',
  policyUrl: 'https://posthog.com/privacy',
  optOutUrl: 'https://posthog.com/privacy',
  hosts: ['i.posthog.com', 'app.posthog.com'],
  cookies: { 'ph_phc_*': ['ids and session', '365 days'] },
  storage: {
    'localStorage:ph_*': ['state', 'not stated'],
    'localStorage:__ph_opt_in_out_*': ['state', 'not stated'],
    'sessionStorage:ph_*': ['state', 'not stated'],
  },
  sources: ['https://posthog.com/privacy'],
  checked: '2026-11-26',
});
