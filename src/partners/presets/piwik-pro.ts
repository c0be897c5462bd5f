import { definePartner } from '../partner.js';

export const piwikPro = definePartner({
  id: 'piwik-pro',
  name: 'Piwik PRO',
  vendor: 'Piwik PRO GmbH',
  country: 'DE',
  category: 'analytics',
  purpose: 'Counts visits and what visitors do, and loads what the site has put in its container.',
  policyUrl: 'https://piwik.pro/privacy-policy/',
  hosts: ['piwik.pro'],
  cookies: {
    '_pk_id.*': ['identifies the browser', '13 months'],
    '_pk_ses.*': ['keeps the state of the visit', '30 minutes'],
    'ppms_privacy_*': ['keeps what was consented to', '12 months'],
    stg_returning_visitor: ['tells new visitors from returning ones', '1 year'],
    stg_last_interaction: ['keeps when the last visit was', '1 year'],
    stg_traffic_source_priority: ['remembers where the visitor came from', '30 minutes'],
  },
  fields: {
    account: {
      pattern: '[a-z0-9-]+',
      where: 'first part of the address of Piwik PRO',
      example: 'example',
    },
    siteId: {
      pattern: '[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}',
      where: 'Administration > Sites & apps > your site > Site ID',
      example: '12345678-1234-1234-1234-123456789012',
    },
  },
  stub: { name: 'dataLayer', kind: 'array' },
  script: 'https://{account}.containers.piwik.pro/{siteId}.js',
  calls: [['dataLayer.push', { start: '{time}', event: 'stg.start' }]],
  sources: ['https://developers.piwik.pro/en/latest/consent_management/'],
  checked: '2026-11',
});
