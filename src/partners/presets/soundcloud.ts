import { definePartner } from '../partner.js';

export const soundcloud = definePartner({
  id: 'soundcloud',
  name: 'SoundCloud widget',
  vendor: 'SoundCloud Ltd',
  country: 'DE',
  category: 'embeds',
  purpose: 'Plays music and podcasts.',
  policyUrl: 'https://soundcloud.com/pages/privacy',
  hosts: ['w.soundcloud.com', 'sndcdn.com'],
  embed: 'w.soundcloud.com/player/',
  sources: ['https://soundcloud.com/pages/privacy'],
  checked: '2026-11-26',
});
