import { definePartner } from '../partner.js';

export const wistia = definePartner({
  id: 'wistia',
  name: 'Wistia',
  vendor: 'Wistia, Inc.',
  country: 'US',
  category: 'embeds',
  purpose: 'Plays videos, and tells the site who watches how much of them.',
  policyUrl: 'https://wistia.com/privacy',
  hosts: [
    'fast.wistia.com',
    'fast.wistia.net',
    'distillery.wistia.com',
    'embed.wistia.com',
    'pipedream.wistia.com',
  ],
  cookies: { __distillery: ['identifies the browser', '1 year'] },
  storage: {
    wistia: ['identifies the browser', 'until deleted'],
    'wistia-video-progress-*': ['remembers how far a video was watched', 'until deleted'],
  },
  embed: 'fast.wistia.net/embed/',
  sources: ['https://docs.wistia.com/'],
  checked: '2026-11',
});
