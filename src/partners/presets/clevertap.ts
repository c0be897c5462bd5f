import { definePartner } from '../partner.js';

export const clevertap = definePartner({
  id: 'clevertap',
  name: 'CleverTap',
  vendor: 'CleverTap (WizRocket Inc)',
  country: 'US',
  category: 'ads',
  purpose: 'Sends messages that fit what visitors do.',
  policyUrl: 'https://clevertap.com/privacy-policy/',
  hosts: [
    'd2r1yp2w7bby2u.cloudfront.net',
    'static.wizrocket.com',
    'wzrkt.com',
    'clevertap-prod.com',
  ],
  cookies: {
    WZRK_G: ['device id', '10 years'],
    'WZRK_S_*': ['session', '20 minutes'],
    WZRK_P: ['account', 'session'],
  },
  storage: { 'WZRK_*': ['state', 'not stated'] },
  sources: ['https://developer.clevertap.com/docs/web (privacy)'],
  checked: '2026-11-26',
});
