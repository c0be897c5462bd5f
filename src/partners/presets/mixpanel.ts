import { definePartner } from '../partner.js';

export const mixpanel = definePartner({
  id: 'mixpanel',
  name: 'Mixpanel',
  vendor: 'Mixpanel Inc',
  country: 'US',
  category: 'analytics',
  purpose: 'Counts what visitors do in the product, and in which order.',
  policyUrl: 'https://mixpanel.com/legal/privacy-policy/',
  optOutUrl: 'https://mixpanel.com/optout/',
  hosts: ['cdn.mxpnl.com', 'mixpanel.com'],
  cookies: {
    'mp_*': ['distinct id and super properties', '365 days'],
    mp_optout: ['legacy opt-out', 'varies'],
  },
  storage: {
    'localStorage:mp_*': ['state', 'not stated'],
    'localStorage:__mp_opt_in_out_*': ['state', 'not stated'],
  },
  fields: {
    token: {
      pattern: '[0-9a-f]{32}',
      where: 'Mixpanel > Project settings',
      example: '0123456789abcdef0123456789abcdef',
    },
  },
  script: 'https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js',
  sources: ['https://mixpanel.com/legal/privacy-policy/'],
  checked: '2026-11-26',
});
