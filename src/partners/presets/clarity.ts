import { definePartner } from '../partner.js';

export const clarity = definePartner({
  id: 'clarity',
  name: 'Microsoft Clarity',
  vendor: 'Microsoft Corporation',
  country: 'US',
  category: 'analytics',
  purpose: 'Records how visitors move through the pages, as heatmaps and replays for the site.',
  policyUrl: 'https://privacy.microsoft.com/privacystatement',
  hosts: ['clarity.ms', 'c.bing.com/c.gif'],
  cookies: {
    _clck: ['identifies the browser', '1 year'],
    _clsk: ['joins the pages of a visit', '1 day'],
  },
  storage: { _cltk: ['identifies the tab', 'session'] },
  fields: {
    projectId: {
      pattern: '[a-z0-9]{6,16}',
      where: 'Settings > Overview > Project ID',
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
  checked: '2026-11',
});
