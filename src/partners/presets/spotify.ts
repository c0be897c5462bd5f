import { definePartner } from '../partner.js';

export const spotify = definePartner({
  id: 'spotify',
  name: 'Spotify',
  vendor: 'Spotify AB',
  country: 'SE',
  category: 'embeds',
  purpose: 'Plays music and podcasts, and recognises the listener.',
  policyUrl: 'https://www.spotify.com/legal/privacy-policy/',
  optOutUrl: 'https://www.spotify.com/account/privacy/',
  hosts: ['open.spotify.com/embed', 'open.spotify.com/embed-podcast', 'embed-cdn.spotifycdn.com'],
  embed: 'open.spotify.com/embed/',
  sources: ['https://developer.spotify.com/documentation/embeds'],
  checked: '2026-11',
});
