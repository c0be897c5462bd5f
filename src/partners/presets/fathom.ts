import { definePartner } from '../partner.js';

export const fathom = definePartner({
  id: 'fathom',
  name: 'Fathom Analytics',
  vendor: 'Conva Ventures Inc.',
  country: 'CA',
  category: 'analytics',
  purpose: 'Counts visits without cookies, for reports to the site.',
  policyUrl: 'https://usefathom.com/privacy',
  hosts: ['cdn.usefathom.com', 'cdn-eu.usefathom.com'],
  fields: {
    siteId: { pattern: '[A-Z]{5,10}', where: 'Settings > Sites > Site ID', example: 'ABCDEFGH' },
  },
  script: 'https://cdn.usefathom.com/script.js',
  attributes: { 'data-site': '{siteId}' },
  sources: ['https://usefathom.com/docs/script/script-settings'],
  checked: '2026-11',
});
