import { definePartner } from '../partner.js';

export const vercel = definePartner({
  id: 'vercel',
  name: 'Vercel Web Analytics',
  vendor: 'Vercel Inc.',
  country: 'US',
  category: 'analytics',
  purpose: 'Counts visits and measures how fast pages are, without cookies.',
  policyUrl: 'https://vercel.com/legal/privacy-policy',
  hosts: [
    'va.vercel-scripts.com',
    'vercel-insights.com',
    '/_vercel/insights',
    '/_vercel/speed-insights',
  ],
  stub: { name: 'va', kind: 'arguments', queue: 'vaq' },
  script: '/_vercel/insights/script.js',
  sources: ['https://vercel.com/docs/analytics'],
  checked: '2026-11',
});
