import { definePartner } from '../partner.js';

export const plausible = definePartner({
  id: 'plausible',
  name: 'Plausible Analytics',
  vendor: 'Plausible Insights O\u00dc',
  country: 'EE',
  category: 'analytics',
  purpose: 'Counts visits without cookies.',
  policyUrl: 'https://plausible.io/data-policy',
  hosts: ['plausible.io'],
  storage: { 'localStorage:plausible_ignore (site-owner exclusion only)': ['state', 'not stated'] },
  fields: {
    scriptId: {
      pattern: 'pa-[A-Za-z0-9_-]{10,30}',
      where: 'Site settings > Site installation (current script)',
      example: 'pa-XXXXXXXXXXXXXXXXXXXXX',
    },
  },
  stub: { name: 'plausible', kind: 'function' },
  script: 'https://plausible.io/js/{scriptId}.js',
  sources: ['https://plausible.io/docs/script-extensions'],
  checked: '2026-11-26',
});
