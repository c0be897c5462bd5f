import { definePartner } from '../partner.js';

export const xEmbed = definePartner({
  id: 'x-embed',
  name: 'X posts',
  vendor: 'X Corp.',
  country: 'US',
  category: 'embeds',
  purpose: 'Shows posts, and tells X who sees them.',
  policyUrl: 'https://x.com/privacy',
  optOutUrl: 'https://x.com/settings/ads_preferences',
  hosts: [
    'platform.twitter.com',
    'platform.x.com',
    'syndication.twitter.com',
    'cdn.syndication.twimg.com',
  ],
  embed: 'platform.twitter.com/embed/',
  sources: ['https://developer.x.com/en/docs/x-for-websites'],
  checked: '2026-11',
});
