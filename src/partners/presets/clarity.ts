import { definePartner } from '../partner.js';

export const clarity = definePartner({
  id: 'clarity',
  name: 'Microsoft Clarity',
  vendor: 'Microsoft Corporation',
  country: 'US',
  category: 'analytics',
  purpose: 'Records how visitors move and click, for heat maps and replays.',
  policyUrl: 'https://privacy.microsoft.com/privacystatement',
  optOutUrl: 'https://clarity.microsoft.com/terms',
  hosts: ['clarity.ms', 'c.bing.com/c.gif'],
  cookies: { _clck: ['user id and preferences', '1 year'], _clsk: ['session stitching', '1 day'] },
  storage: { 'sessionStorage:_cltk': ['state', 'not stated'] },
  fields: {
    projectId: {
      pattern: '[a-z0-9]{8,12}',
      where: 'Clarity > Settings > Overview / Setup',
      example: 'abcdef1234',
    },
  },
  stub: { name: 'clarity', kind: 'function' },
  script: 'https://www.clarity.ms/tag/{projectId}',
  consent: {
    deny: [['clarity', 'consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }]],
    grant: [['clarity', 'consentv2', { ad_Storage: 'denied', analytics_Storage: 'granted' }]],
    revoke: [['clarity', 'consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }]],
  },
  sources: [
    'https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-consent-api-v2',
  ],
  checked: '2026-11-26',
});
