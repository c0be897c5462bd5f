import { definePartner } from '../partner.js';

export const ga4 = definePartner({
  id: 'ga4',
  name: 'Google Analytics 4',
  vendor: 'Google LLC',
  country: 'US',
  category: 'analytics',
  purpose: 'Counts visits and what visitors do, for reports to the site.',
  policyUrl: 'https://policies.google.com/privacy',
  optOutUrl: 'https://tools.google.com/dlpage/gaoptout',
  hosts: [
    'googletagmanager.com/gtag/js',
    'google-analytics.com',
    'analytics.google.com',
    'stats.g.doubleclick.net',
  ],
  cookies: {
    _ga: ['identifies the browser', '2 years'],
    '_ga_*': ['keeps the state of the visit', '2 years'],
    _gid: ['identifies the browser for a day', '24 hours'],
    '_gat*': ['limits how often data is sent', '1 minute'],
    '_gac_gb_*': ['remembers the campaign', '90 days'],
    FPLC: ['links visits across the own domains', '20 hours'],
  },
  fields: {
    measurementId: {
      pattern: 'G-[A-Z0-9]{6,14}',
      where: 'Admin > Data streams > your web stream > Measurement ID',
      example: 'G-ABC123DEF4',
    },
  },
  stub: { name: 'gtag', kind: 'arguments', queue: 'dataLayer' },
  script: 'https://www.googletagmanager.com/gtag/js?id={measurementId}',
  calls: [
    ['gtag', 'js', '{now}'],
    ['gtag', 'config', '{measurementId}'],
  ],
  google: ['analytics_storage'],
  sources: [
    'https://developers.google.com/tag-platform/gtagjs/reference',
    'https://support.google.com/analytics/answer/11397207',
  ],
  checked: '2026-11',
});
