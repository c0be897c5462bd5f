import { definePartner } from '../partner.js';

export const fathom = definePartner({
  id: 'fathom',
  name: 'Fathom Analytics',
  vendor: 'Conva Ventures Inc',
  country: 'CA',
  category: 'analytics',
  purpose: 'Counts visits without cookies.',
  policyUrl: 'https://usefathom.com/privacy',
  optOutUrl: 'https://usefathom.com/privacy',
  hosts: ['usefathom.com'],
  storage: { 'localStorage:blockFathomTracking': ['state', 'not stated'] },
  fields: {
    siteId: { pattern: '[A-Z]{8}', where: 'Fathom > Settings > Sites', example: 'ABCDEFGH' },
  },
  script: 'https://cdn.usefathom.com/script.js',
  attributes: { 'data-site': '{siteId}' },
  sources: ['https://usefathom.com/docs/script/script-settings'],
  checked: '2026-11-26',
});
