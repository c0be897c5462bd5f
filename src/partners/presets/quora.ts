import { definePartner } from '../partner.js';

export const quora = definePartner({
  id: 'quora',
  name: 'Quora Pixel',
  vendor: 'Quora Inc',
  country: 'US',
  category: 'ads',
  purpose: 'Measures what ads on Quora lead to, and chooses who sees them.',
  policyUrl: 'https://www.quora.com/about/privacy',
  optOutUrl: 'https://www.quora.com/settings/privacy',
  hosts: ['a.quora.com', 'q.quora.com'],
  cookies: { _qcid: ['remembers the ad that was clicked', '90 days'] },
  fields: {
    pixelId: {
      pattern: '[0-9a-f]{32}',
      where: 'Quora Ads Manager > Quora Pixel',
      example: '0123456789abcdef0123456789abcdef',
    },
  },
  stub: { name: 'qp', kind: 'function', queue: 'queue', through: 'qp' },
  calls: [
    ['qp', 'init', '{pixelId}'],
    ['qp', 'track', 'ViewContent'],
  ],
  script: 'https://a.quora.com/qevents.js',
  sources: ['https://quoraadsupport.zendesk.com/hc/en-us'],
  checked: '2026-11',
});
