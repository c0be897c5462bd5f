import { definePartner } from '../partner.js';

export const mouseflow = definePartner({
  id: 'mouseflow',
  name: 'Mouseflow',
  vendor: 'Mouseflow ApS',
  country: 'DK',
  category: 'analytics',
  purpose: 'Records how visitors use the pages, as heatmaps and replays for the site.',
  policyUrl: 'https://mouseflow.com/legal/company/privacy-policy/',
  optOutUrl: 'https://mouseflow.com/opt-out/',
  hosts: ['mouseflow.com'],
  cookies: {
    mf_user: ['tells new visitors from returning ones', '90 days'],
    'mf_*': ['identifies the visit', 'session'],
  },
  fields: {
    projectId: {
      pattern: '[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}',
      where: 'Website settings > Tracking code',
      example: '12345678-1234-1234-1234-123456789012',
    },
  },
  stub: { name: '_mfq', kind: 'array' },
  script: 'https://cdn.mouseflow.com/projects/{projectId}.js',
  consent: {
    deny: [['mouseflowAutoStart=', false]],
    grant: [['_mfq.push', ['start']]],
    revoke: [['mouseflow?.stop']],
  },
  sources: ['https://developers.mouseflow.com/'],
  checked: '2026-11',
});
