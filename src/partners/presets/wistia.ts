import { definePartner } from '../partner.js';

export const wistia = definePartner({
  id: 'wistia',
  name: 'Wistia embed',
  vendor: 'Wistia Inc',
  country: 'US',
  category: 'embeds',
  purpose: 'Plays videos, and counts who watches.',
  policyUrl: 'https://wistia.com/privacy',
  hosts: ['fast.wistia.com', 'fast.wistia.net', 'distillery.wistia.com', 'embed.wistia.com'],
  cookies: { __distillery: ['visitor id', '1 year'] },
  storage: { wistia: ['state', 'not stated'], 'wistia-video-progress-*': ['state', 'not stated'] },
  embed: 'fast.wistia.net/embed/',
  sources: ['https://wistia.com/privacy'],
  checked: '2026-11-26',
});
