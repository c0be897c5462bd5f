import { definePartner } from '../partner.js';

export const twitch = definePartner({
  id: 'twitch',
  name: 'Twitch embed',
  vendor: 'Twitch Interactive (Amazon)',
  country: 'US',
  category: 'embeds',
  purpose: 'Plays live streams.',
  policyUrl: 'https://www.twitch.tv/p/en/legal/privacy-notice/',
  hosts: ['player.twitch.tv', 'embed.twitch.tv'],
  embed: 'player.twitch.tv/',
  sources: ['https://www.twitch.tv/p/en/legal/privacy-notice/'],
  checked: '2026-11-26',
});
