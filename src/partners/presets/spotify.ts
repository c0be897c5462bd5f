import { definePartner } from '../partner.js';

export const spotify = definePartner({
  id: 'spotify',
  name: 'Spotify embed',
  vendor: 'Spotify AB',
  country: 'SE',
  category: 'embeds',
  purpose: 'Plays music and podcasts.',
  policyUrl: 'https://www.spotify.com/legal/privacy-policy/',
  optOutUrl: 'https://www.spotify.com/account/privacy/',
  hosts: ['open.spotify.com/embed', 'embed-cdn.spotifycdn.com'],
  embed: 'open.spotify.com/embed/',
  sources: ['https://www.spotify.com/legal/privacy-policy/'],
  checked: '2026-11-26',
});
