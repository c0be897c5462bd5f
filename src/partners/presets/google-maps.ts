import { definePartner } from '../partner.js';

export const googleMaps = definePartner({
  id: 'google-maps',
  name: 'Google Maps embed / JS API',
  vendor: 'Google LLC',
  country: 'US',
  category: 'embeds',
  purpose: 'Shows maps.',
  policyUrl: 'https://policies.google.com/privacy',
  hosts: [
    'google.com/maps/embed',
    'maps.googleapis.com',
    'maps.gstatic.com',
    'maps.google.com/maps',
  ],
  storage: { '_c;;i': ['state', 'not stated'] },
  embed: 'www.google.com/maps/embed',
  sources: ['https://developers.google.com/maps/documentation/embed/get-started'],
  checked: '2026-11-26',
});
