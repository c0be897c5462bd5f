import { definePartner } from '../partner.js';

export const simpleAnalytics = definePartner({
  id: 'simple-analytics',
  name: 'Simple Analytics',
  vendor: 'Simple Analytics BV',
  country: 'NL',
  category: 'analytics',
  purpose: 'Counts visits without cookies.',
  policyUrl: 'https://www.simpleanalytics.com/privacy-policy',
  hosts: ['simpleanalyticscdn.com'],
  stub: { name: 'sa_event', kind: 'function' },
  script: 'https://scripts.simpleanalyticscdn.com/latest.js',
  sources: ['https://www.simpleanalytics.com/privacy-policy'],
  checked: '2026-11-26',
});
