import { definePartner } from '../partner.js';

export const vercel = definePartner({
  id: 'vercel',
  name: 'Vercel Web Analytics / Speed Insights',
  vendor: 'Vercel Inc',
  country: 'US',
  category: 'analytics',
  purpose: 'Counts visits without cookies.',
  policyUrl: 'https://vercel.com/legal/privacy-policy',
  hosts: ['/_vercel/insights'],
  stub: { name: 'va', kind: 'function', queue: 'vaq' },
  script: '/_vercel/insights/script.js',
  sources: ['https://vercel.com/legal/privacy-policy'],
  checked: '2026-11-26',
});
