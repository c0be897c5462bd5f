import { definePartner } from '../partner.js';

export const braze = definePartner({
  id: 'braze',
  name: 'Braze',
  vendor: 'Braze, Inc.',
  country: 'US',
  category: 'ads',
  purpose: 'Chooses messages for visitors by what they do.',
  policyUrl: 'https://www.braze.com/company/legal/privacy',
  hosts: ['js.appboycdn.com', 'braze.com', 'braze.eu'],
  cookies: {
    'ab.storage.*': ['identifies browser, visitor and visit', '400 days'],
    'ab._gd': ['tests whether cookies work', 'session'],
  },
  storage: { 'ab.storage.*': ['identifies browser, visitor and visit', 'until deleted'] },
  sources: ['https://js.appboycdn.com/web-sdk/latest/doc/'],
  checked: '2026-11',
});
