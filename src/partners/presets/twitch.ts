import { definePartner } from '../partner.js';

export const twitch = definePartner({
  id: 'twitch',
  name: 'Twitch',
  vendor: 'Twitch Interactive, Inc.',
  country: 'US',
  category: 'embeds',
  purpose: 'Plays live streams, and recognises who watches.',
  policyUrl: 'https://www.twitch.tv/p/en/legal/privacy-notice/',
  hosts: ['player.twitch.tv', 'embed.twitch.tv', 'clips.twitch.tv/embed'],
  embed: 'player.twitch.tv/',
  sources: ['https://dev.twitch.tv/docs/embed/'],
  checked: '2026-11',
});
