import { definePartner } from '../partner.js';

export const plausible = definePartner({
  id: 'plausible',
  name: 'Plausible Analytics',
  vendor: 'Plausible Insights OÜ',
  country: 'EE',
  category: 'analytics',
  purpose: 'Counts visits without cookies, for reports to the site.',
  policyUrl: 'https://plausible.io/data-policy',
  hosts: ['plausible.io/js', 'plausible.io/api/event'],
  fields: {
    scriptId: {
      pattern: 'pa-[A-Za-z0-9_-]{8,40}',
      where: 'Site settings > Site installation',
      example: 'pa-AbCdEfGhIjKlMnOpQrStU',
    },
  },
  stub: { name: 'plausible', kind: 'function' },
  script: 'https://plausible.io/js/{scriptId}.js',
  calls: [['plausible.o=', {}]],
  sources: ['https://plausible.io/docs/script-extensions'],
  checked: '2026-11',
});
