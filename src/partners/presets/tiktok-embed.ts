import { definePartner } from '../partner.js';

export const tiktokEmbed = definePartner({
  id: 'tiktok-embed',
  name: 'TikTok embed',
  vendor: 'TikTok',
  country: 'SG',
  category: 'embeds',
  purpose: 'Shows videos.',
  policyUrl: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en',
  hosts: ['tiktok.com/embed', 'tiktok.com/embed.js', 'tiktok.com/player'],
  embed: 'www.tiktok.com/embed/',
  sources: ['https://www.tiktok.com/legal/page/eea/privacy-policy/en'],
  checked: '2026-11-26',
});
