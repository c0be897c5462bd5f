import { definePartner } from '../partner.js';

export const amazon = definePartner({
  id: 'amazon',
  name: 'Amazon Ads',
  vendor: 'Amazon.com',
  country: 'US',
  category: 'ads',
  purpose: 'Measures what ads on Amazon lead to, and chooses who sees them.',
  policyUrl: 'https://www.amazon.com/privacy',
  optOutUrl: 'https://www.amazon.com/adprefs',
  hosts: ['amazon-adsystem.com', 'paa-reporting-advertising.amazon'],
  cookies: { aatToken: ['identifies the browser', 'not stated'] },
  storage: {
    'amzn-token': ['identifies the browser', 'until deleted'],
    aatToken: ['identifies the browser', 'until deleted'],
  },
  sources: [
    'https://advertising.amazon.com/help/G2648JUCRZU662V5',
    'https://advertising.amazon.com/resources/ad-policy/consent-signal-requirements',
  ],
  checked: '2026-11',
});
