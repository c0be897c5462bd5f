import { definePartner } from '../partner.js';

export const spotifyAds = definePartner({
  id: 'spotify-ads',
  name: 'Spotify Ads Pixel',
  vendor: 'Spotify AB',
  country: 'SE',
  category: 'ads',
  purpose: 'Measures what ads on Spotify lead to.',
  policyUrl: 'https://www.spotify.com/legal/privacy-policy/',
  optOutUrl: 'https://www.spotify.com/account/privacy/',
  hosts: ['byspotify.com', 'pixels.spotify.com', 'pixel-static.spotify.com'],
  fields: {
    pixelKey: {
      pattern: '[0-9a-f]{32}',
      where: 'Spotify Ads Manager > Pixel',
      example: '0123456789abcdef0123456789abcdef',
    },
  },
  stub: { name: 'spdt', kind: 'function' },
  calls: [
    ['spdt', 'conf', { key: '{pixelKey}' }],
    ['spdt', 'view'],
  ],
  script: 'https://pixel.byspotify.com/ping.min.js',
  attributes: { id: 'spdt-capture' },
  sources: ['https://www.spotify.com/legal/privacy-policy/'],
  checked: '2026-11',
});
