import { definePartner } from '../partner.js';

export const youtube = definePartner({
  id: 'youtube',
  name: 'YouTube',
  vendor: 'Google LLC',
  country: 'US',
  category: 'embeds',
  purpose: 'Plays videos, and remembers what was watched for ads and suggestions.',
  policyUrl: 'https://policies.google.com/privacy',
  optOutUrl: 'https://myadcenter.google.com/',
  hosts: [
    'youtube.com/embed',
    'youtube.com/iframe_api',
    'youtube.com/player_api',
    'youtube.com/s/player',
    'youtube-nocookie.com',
    'ytimg.com',
    'googlevideo.com',
    'yt3.ggpht.com',
  ],
  embed: 'www.youtube.com/embed/',
  sources: [
    'https://developers.google.com/youtube/player_parameters',
    'https://support.google.com/youtube/answer/171780',
  ],
  checked: '2026-11',
});
