import { definePartner } from '../partner.js';

export const soundcloud = definePartner({
  id: 'soundcloud',
  name: 'SoundCloud',
  vendor: 'SoundCloud Global Limited & Co. KG',
  country: 'DE',
  category: 'embeds',
  purpose: 'Plays music and podcasts, and counts who listens.',
  policyUrl: 'https://soundcloud.com/pages/privacy',
  hosts: ['w.soundcloud.com', 'api-widget.soundcloud.com', 'sndcdn.com'],
  embed: 'w.soundcloud.com/player',
  sources: ['https://developers.soundcloud.com/docs/api/html5-widget'],
  checked: '2026-11',
});
