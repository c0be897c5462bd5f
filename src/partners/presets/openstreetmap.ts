import { definePartner } from '../partner.js';

export const openstreetmap = definePartner({
  id: 'openstreetmap',
  name: 'OpenStreetMap',
  vendor: 'OpenStreetMap Foundation',
  country: 'GB',
  category: 'embeds',
  purpose: 'Shows maps.',
  policyUrl: 'https://osmfoundation.org/wiki/Privacy_Policy',
  hosts: ['openstreetmap.org/export', 'tile.openstreetmap.org'],
  embed: 'www.openstreetmap.org/export/embed.html',
  sources: ['https://wiki.openstreetmap.org/wiki/Export'],
  checked: '2026-11',
});
