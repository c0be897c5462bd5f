import { definePartner } from '../partner.js';

export const matomoTagManager = definePartner({
  id: 'matomo-tag-manager',
  name: 'Matomo Tag Manager',
  vendor: 'InnoCraft Ltd (or self-hosted)',
  country: 'NZ',
  category: 'analytics',
  purpose: 'Loads the tags that the site has set up in its Matomo container.',
  policyUrl: 'https://matomo.org/privacy-policy/',
  hosts: ['matomo.cloud'],
  fields: {
    containerUrl: {
      pattern: 'https://[^\\s]+/container_[A-Za-z0-9]{8}[^\\s]*\\.js',
      where: 'Matomo > Tag Manager > Install code',
      example: 'https://cdn.matomo.cloud/example.matomo.cloud/container_AbCdEfGh.js',
    },
  },
  stub: { name: '_mtm', kind: 'array' },
  calls: [['_mtm.push', { 'mtm.startTime': '{time}', event: 'mtm.Start' }]],
  script: '{containerUrl}',
  sources: ['https://matomo.org/privacy-policy/'],
  checked: '2026-11-26',
});
