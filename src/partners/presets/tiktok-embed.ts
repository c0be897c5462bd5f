import { definePartner } from '../partner.js';

export const tiktokEmbed = definePartner({
  id: 'tiktok-embed',
  name: 'TikTok videos',
  vendor: 'TikTok Pte. Ltd.',
  country: 'SG',
  category: 'embeds',
  purpose: 'Plays videos, and tells TikTok who watches.',
  policyUrl: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en',
  hosts: ['tiktok.com/embed', 'tiktok.com/embed.js', 'tiktok.com/player', 'ttwstatic.com'],
  embed: 'www.tiktok.com/embed/',
  sources: ['https://developers.tiktok.com/doc/embed-videos'],
  checked: '2026-11',
});
