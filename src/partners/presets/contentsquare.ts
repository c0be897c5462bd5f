import { definePartner } from '../partner.js';

export const contentsquare = definePartner({
  id: 'contentsquare',
  name: 'Contentsquare',
  vendor: 'Contentsquare SAS',
  country: 'FR',
  category: 'analytics',
  purpose: 'Records how visitors use the pages, as heatmaps, replays and reports for the site.',
  policyUrl: 'https://contentsquare.com/privacy-center/',
  optOutUrl: 'https://contentsquare.com/privacy-center/opt-out/',
  hosts: ['contentsquare.net'],
  cookies: {
    _cs_id: ['identifies the browser', '13 months'],
    _cs_s: ['keeps the state of the visit', '30 minutes'],
    _cs_c: ['keeps what was consented to', '13 months'],
    _cs_cvars: ['keeps what the site tells of the visit', 'session'],
    _cs_ex: ['tells that the visit is not recorded', '30 days'],
  },
  fields: {
    tagId: {
      pattern: '[0-9a-f]{10,16}',
      where: 'Console > Tag settings > Tag ID',
      example: '8b0850a3ee53b',
    },
  },
  stub: { name: '_uxa', kind: 'array' },
  script: 'https://t.contentsquare.net/uxa/{tagId}.js',
  consent: {
    grant: [['_uxa.push', ['trackConsentGranted']]],
    revoke: [['_uxa.push', ['trackConsentWithdrawn']]],
  },
  sources: ['https://docs.contentsquare.com/'],
  checked: '2026-11',
});
