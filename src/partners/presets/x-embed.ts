import { definePartner } from '../partner.js';

export const xEmbed = definePartner({
  id: 'x-embed',
  name: 'X embeds',
  vendor: 'X Corp',
  country: 'US',
  category: 'embeds',
  purpose: 'Shows posts.',
  policyUrl: 'https://x.com/privacy',
  optOutUrl: 'https://x.com/settings/ads_preferences',
  hosts: ['platform.twitter.com', 'syndication.twitter.com', 'platform.x.com'],
  embed: 'platform.twitter.com/embed/',
  sources: ['https://x.com/privacy'],
  checked: '2026-11-26',
});
