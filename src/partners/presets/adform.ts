import { definePartner } from '../partner.js';

export const adform = definePartner({
  id: 'adform',
  name: 'Adform',
  vendor: 'Adform A/S',
  country: 'DK',
  category: 'ads',
  purpose: 'Measures what display ads lead to, and chooses who sees them.',
  policyUrl: 'https://site.adform.com/privacy-center/overview/',
  optOutUrl: 'https://site.adform.com/privacy-center/website-privacy/opt-out/',
  hosts: ['adform.net', 'adformdsp.net'],
  cookies: { adformfrpid: ['identifies the browser', '30 days'] },
  fields: {
    pm: { pattern: '[0-9]{5,8}', where: 'Adform > Tracking points (pm id)', example: '1234567' },
  },
  calls: [
    ['_adftrack=', []],
    ['_adftrack.push', { HttpHost: 'track.adform.net', pm: '{pm}', divider: '%7C' }],
  ],
  script: 'https://s2.adform.net/banners/scripts/st/trackpoint-async.js',
  sources: ['https://site.adform.com/privacy-center/overview/'],
  checked: '2026-11',
});
