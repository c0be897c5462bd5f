import { definePartner } from '../partner.js';

export const googleMaps = definePartner({
  id: 'google-maps',
  name: 'Google Maps',
  vendor: 'Google LLC',
  country: 'US',
  category: 'embeds',
  purpose: 'Shows maps, and tells Google who looks at them.',
  policyUrl: 'https://policies.google.com/privacy',
  hosts: [
    'google.com/maps/embed',
    'google.com/maps/d',
    'maps.google.com',
    'maps.googleapis.com',
    'maps.gstatic.com',
  ],
  storage: { '_c;;i': ['keeps the state of the map', 'until deleted'] },
  embed: 'www.google.com/maps/embed',
  sources: ['https://developers.google.com/maps/documentation/embed/get-started'],
  checked: '2026-11',
});
