import { definePartner } from '../partner.js';

export const contentsquare = definePartner({
  id: 'contentsquare',
  name: 'Contentsquare',
  vendor: 'Contentsquare SAS',
  country: 'FR',
  category: 'analytics',
  purpose: 'Records how visitors move and click, to find what hinders them.',
  policyUrl: 'https://contentsquare.com/privacy-center/',
  optOutUrl: 'https://contentsquare.com/privacy-center/opt-out/',
  hosts: ['contentsquare.net'],
  cookies: {
    _cs_c: ['consent state', '13 months'],
    _cs_id: ['user id', '13 months'],
    _cs_s: ['session', '30 minutes'],
    _cs_cvars: ['custom vars', 'session'],
    _cs_ex: ['exclusion', '30 days'],
    _cs_optout: ['opt-out', '13 months'],
  },
  fields: {
    tagId: {
      pattern: '[0-9a-f]{12,14}',
      where: 'Contentsquare console > Tag settings',
      example: '8b0850a3ee53b',
    },
  },
  stub: { name: '_uxa', kind: 'array' },
  script: 'https://t.contentsquare.net/uxa/{tagId}.js',
  sources: ['https://docs.contentsquare.com/'],
  checked: '2026-11-26',
});
