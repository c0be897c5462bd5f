import { definePartner } from '../partner.js';

export const reddit = definePartner({
  id: 'reddit',
  name: 'Reddit Pixel',
  vendor: 'Reddit Inc',
  country: 'US',
  category: 'ads',
  purpose: 'Measures what ads on Reddit lead to, and chooses who sees them.',
  policyUrl: 'https://www.reddit.com/policies/privacy-policy',
  optOutUrl: 'https://www.reddit.com/settings/privacy',
  hosts: [
    'redditstatic.com/ads',
    'alb.reddit.com',
    'pixel-config.reddit.com',
    'conversions-config.reddit.com',
  ],
  cookies: {
    _rdt_uuid: ['identifies the browser', '90 days'],
    _rdt_cid: ['remembers the ad that was clicked', '90 days'],
    _rdt_em: ['keeps a hashed e-mail address', '90 days'],
  },
  fields: {
    pixelId: {
      pattern: '(t2|a2)_[a-z0-9]{4,20}',
      where: 'Reddit Ads > Events manager > Pixel id',
      example: 'a2_abc123def456',
    },
  },
  stub: { name: 'rdt', kind: 'function', queue: 'callQueue', through: 'sendEvent' },
  calls: [
    ['rdt', 'init', '{pixelId}'],
    ['rdt', 'track', 'PageVisit'],
  ],
  script: 'https://www.redditstatic.com/ads/pixel.js',
  sources: ['https://business.reddithelp.com/s/article/Reddit-Pixel'],
  checked: '2026-11',
});
