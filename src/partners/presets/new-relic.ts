import { definePartner } from '../partner.js';

export const newRelic = definePartner({
  id: 'new-relic',
  name: 'New Relic Browser',
  vendor: 'New Relic, Inc.',
  country: 'US',
  category: 'analytics',
  purpose: 'Measures how fast pages are and reports errors that visitors meet.',
  policyUrl: 'https://newrelic.com/termsandconditions/privacy',
  hosts: [
    'js-agent.newrelic.com',
    'bam.nr-data.net',
    'bam.eu01.nr-data.net',
    'bam-cell.nr-data.net',
  ],
  storage: { 'NRBA_SESSION*': ['identifies the visit', 'until deleted'] },
  fields: {
    accountId: {
      pattern: '\\d{1,12}',
      where: 'Browser > Application settings > accountID',
      example: '1234567',
    },
    trustKey: {
      pattern: '\\d{1,12}',
      where: 'Browser > Application settings > trustKey',
      example: '1234567',
    },
    applicationId: {
      pattern: '\\d{4,14}',
      where: 'Browser > Application settings > applicationID',
      example: '1234567890',
    },
    licenseKey: {
      pattern: '[A-Za-z0-9-]{10,45}',
      where: 'Browser > Application settings > licenseKey',
      example: 'NRJS-0123456789abcdef012',
    },
    beacon: {
      pattern: '[a-z0-9.-]+\\.nr-data\\.net',
      where: 'Browser > Application settings > beacon',
      example: 'bam.eu01.nr-data.net',
      default: 'bam.nr-data.net',
    },
  },
  stub: { name: 'NREUM', kind: 'methods', methods: 'consent' },
  script: 'https://js-agent.newrelic.com/nr-loader-spa-current.min.js',
  calls: [
    ['NREUM.init.ajax=', { deny_list: ['{beacon}'] }],
    [
      'NREUM.loader_config=',
      {
        accountID: '{accountId}',
        trustKey: '{trustKey}',
        agentID: '{applicationId}',
        licenseKey: '{licenseKey}',
        applicationID: '{applicationId}',
      },
    ],
    [
      'NREUM.info=',
      {
        beacon: '{beacon}',
        errorBeacon: '{beacon}',
        licenseKey: '{licenseKey}',
        applicationID: '{applicationId}',
        sa: 1,
      },
    ],
  ],
  consent: {
    deny: [['NREUM.init.browser_consent_mode=', { enabled: true }]],
    grant: [
      ['NREUM.init.browser_consent_mode=', { enabled: false }],
      ['NREUM.consent', true],
    ],
    revoke: [['NREUM.consent', false]],
  },
  sources: [
    'https://docs.newrelic.com/docs/browser/browser-monitoring/installation/install-browser-monitoring-agent/',
  ],
  checked: '2026-11',
});
