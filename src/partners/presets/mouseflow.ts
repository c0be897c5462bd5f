import { definePartner } from '../partner.js';

export const mouseflow = definePartner({
  id: 'mouseflow',
  name: 'Mouseflow',
  vendor: 'Mouseflow ApS',
  country: 'DK',
  category: 'analytics',
  purpose: 'Records how visitors move and click, for heat maps and replays.',
  policyUrl: 'https://mouseflow.com/legal/company/privacy-policy/',
  optOutUrl: 'https://mouseflow.com/opt-out/',
  hosts: ['mouseflow.com'],
  cookies: { mf_user: ['returning visitor', '90 days'], 'mf_*': ['session', 'session'] },
  fields: {
    projectId: {
      pattern: '[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}',
      where: 'Mouseflow > Website settings > tracking code',
      example: '12345678-1234-1234-1234-123456789012',
    },
  },
  stub: { name: '_mfq', kind: 'array' },
  script: 'https://cdn.mouseflow.com/projects/{projectId}.js',
  sources: ['https://mouseflow.com/legal/company/privacy-policy/'],
  checked: '2026-11-26',
});
