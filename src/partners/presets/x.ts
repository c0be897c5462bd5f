import { definePartner } from '../partner.js';

export const x = definePartner({
  id: 'x',
  name: 'X Pixel',
  vendor: 'X Corp.',
  country: 'US',
  category: 'ads',
  purpose: 'Measures what ads on X lead to, and chooses who sees them.',
  policyUrl: 'https://x.com/privacy',
  optOutUrl: 'https://x.com/settings/ads_preferences',
  hosts: [
    'static.ads-twitter.com',
    'analytics.twitter.com',
    'analytics.x.com',
    't.co/i/adsct',
    't.co/1/i/adsct',
  ],
  cookies: { _twclid: ['remembers the ad that was clicked', '30 days'] },
  storage: { _twclid: ['remembers the ad that was clicked', 'until deleted'] },
  fields: {
    pixelId: {
      pattern: '[a-z0-9]{4,8}',
      where: 'X Ads > Tools > Events manager > pixel',
      example: 'o1abc',
    },
  },
  stub: { name: 'twq', kind: 'function', queue: 'queue', through: 'exe', set: { version: '1.1' } },
  calls: [['twq', 'config', '{pixelId}']],
  script: 'https://static.ads-twitter.com/uwt.js',
  sources: [
    'https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites',
  ],
  checked: '2026-11',
});
