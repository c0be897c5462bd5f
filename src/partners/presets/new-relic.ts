import { definePartner } from '../partner.js';

export const newRelic = definePartner({
  id: 'new-relic',
  name: 'New Relic Browser',
  vendor: 'New Relic Inc',
  country: 'US',
  category: 'analytics',
  purpose: 'Measures how fast pages are, and reports errors.',
  policyUrl: 'https://newrelic.com/termsandconditions/privacy',
  hosts: [
    'js-agent.newrelic.com',
    'bam.nr-data.net',
    'bam.eu01.nr-data.net',
    'bam-cell.nr-data.net',
  ],
  storage: { 'localStorage:NRBA_SESSION*': ['state', 'not stated'] },
  sources: ['https://newrelic.com/termsandconditions/privacy'],
  checked: '2026-11-26',
});
