import { definePartner } from '../partner.js';

export const gtm = definePartner({
  id: 'gtm',
  name: 'Google Tag Manager',
  vendor: 'Google LLC',
  country: 'US',
  category: 'analytics',
  purpose: 'Loads the tags that the site has set up in its container.',
  policyUrl: 'https://policies.google.com/privacy',
  hosts: ['googletagmanager.com/gtm.js', 'googletagmanager.com/ns.html', 'googletagmanager.com/a'],
  cookies: { '_dc_gtm_*': ['limits how often data is sent', '1 minute'] },
  fields: {
    containerId: {
      pattern: 'GTM-[A-Z0-9]{4,10}',
      where: 'Workspace > header > container ID',
      example: 'GTM-ABCD123',
    },
  },
  stub: { name: 'dataLayer', kind: 'array' },
  calls: [['dataLayer.push', { 'gtm.start': '{time}', event: 'gtm.js' }]],
  script: 'https://www.googletagmanager.com/gtm.js?id={containerId}',
  google: ['analytics_storage'],
  sources: [
    'https://developers.google.com/tag-platform/tag-manager/datalayer',
    'https://developers.google.com/tag-platform/tag-manager/templates/consent-apis',
  ],
  checked: '2026-11',
});
