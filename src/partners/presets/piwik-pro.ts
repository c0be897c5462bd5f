import { definePartner } from '../partner.js';

export const piwikPro = definePartner({
  id: 'piwik-pro',
  name: 'Piwik PRO Analytics Suite',
  vendor: 'Piwik PRO GmbH/SA',
  country: 'DE',
  category: 'analytics',
  purpose: 'Counts visits and what visitors do, for reports to the site.',
  policyUrl: 'https://piwik.pro/privacy-policy/',
  optOutUrl: 'https://piwik.pro/privacy-policy/',
  hosts: ['piwik.pro'],
  cookies: {
    '_pk_id.*': ['visitor', '13 months'],
    '_pk_ses.*': ['session', '30 minutes'],
    'ppms_privacy_*': ['consent record', '12 months'],
    stg_returning_visitor: ['tag manager', '365 days'],
    stg_last_interaction: ['tag manager', '365 days'],
    stg_traffic_source_priority: ['tag manager', '30 minutes'],
  },
  fields: {
    account: { pattern: '[a-z0-9-]+', where: 'Piwik PRO URL', example: 'example' },
    siteId: {
      pattern: '[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}',
      where: 'Administration > Sites & apps',
      example: '12345678-1234-1234-1234-123456789012',
    },
  },
  stub: { name: 'dataLayer', kind: 'array' },
  calls: [['dataLayer.push', { start: '{time}', event: 'stg.start' }]],
  script: 'https://{account}.containers.piwik.pro/{siteId}.js',
  sources: ['https://developers.piwik.pro/en/latest/consent_management/'],
  checked: '2026-11-26',
});
