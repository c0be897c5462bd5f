import { definePartner } from '../partner.js';

export const amazon = definePartner({
  id: 'amazon',
  name: 'Amazon Ad Tag',
  vendor: 'Amazon.com',
  country: 'US',
  category: 'ads',
  purpose: 'Measures what ads on Amazon lead to, and chooses who sees them.',
  policyUrl: 'https://www.amazon.com/privacy',
  optOutUrl: 'https://www.amazon.com/adprefs',
  hosts: ['ara.paa-reporting-advertising.amazon', 'amazon-adsystem.com'],
  cookies: { aatToken: ['token', 'unknown'] },
  storage: { 'amzn-token': ['state', 'not stated'], aatToken: ['state', 'not stated'] },
  sources: [
    'https://advertising.amazon.com/help/G2648JUCRZU662V5 (updated 2026-08-05)',
    'https://advertising.amazon.com/resources/ad-policy/consent-signal-requirements',
  ],
  checked: '2026-11-26',
});
