import { definePartner } from '../partner.js';

export const vimeo = definePartner({
  id: 'vimeo',
  name: 'Vimeo',
  vendor: 'Vimeo.com, Inc.',
  country: 'US',
  category: 'embeds',
  purpose: 'Plays videos, and counts who watches.',
  policyUrl: 'https://vimeo.com/privacy',
  optOutUrl: 'https://vimeo.com/cookie_policy',
  hosts: ['player.vimeo.com', 'vimeocdn.com'],
  embed: 'player.vimeo.com/video/',
  sources: [
    'https://help.vimeo.com/hc/en-us/articles/12426260232977',
    'https://help.vimeo.com/hc/en-us/articles/26080940921361',
  ],
  checked: '2026-11',
});
