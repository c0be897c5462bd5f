import { definePartner } from '../partner.js';

export const braze = definePartner({
  id: 'braze',
  name: 'Braze',
  vendor: 'Braze Inc',
  country: 'US',
  category: 'ads',
  purpose: 'Sends messages that fit what visitors do.',
  policyUrl: 'https://www.braze.com/company/legal/privacy',
  hosts: ['js.appboycdn.com', 'braze.com', 'braze.eu'],
  cookies: {
    'ab.storage.*': ['ids', '400 days / session'],
    'ab._gd': ['cookie test', 'session'],
  },
  storage: { 'ab.storage.*': ['state', 'not stated'] },
  sources: ['https://js.appboycdn.com/web-sdk/latest/doc/'],
  checked: '2026-11-26',
});
