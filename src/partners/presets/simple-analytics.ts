import { definePartner } from '../partner.js';

export const simpleAnalytics = definePartner({
  id: 'simple-analytics',
  name: 'Simple Analytics',
  vendor: 'Simple Analytics B.V.',
  country: 'NL',
  category: 'analytics',
  purpose: 'Counts visits without cookies, for reports to the site.',
  policyUrl: 'https://www.simpleanalytics.com/privacy-policy',
  hosts: ['simpleanalyticscdn.com'],
  stub: { name: 'sa_event', kind: 'function', isArray: true },
  script: 'https://scripts.simpleanalyticscdn.com/latest.js',
  sources: ['https://docs.simpleanalytics.com/script'],
  checked: '2026-11',
});
