import { definePartner } from '../partner.js';

export const amplitude = definePartner({
  id: 'amplitude',
  name: 'Amplitude',
  vendor: 'Amplitude, Inc.',
  country: 'US',
  category: 'analytics',
  purpose: 'Counts what visitors do on the site, step by step, for reports to the site.',
  policyUrl: 'https://amplitude.com/privacy',
  hosts: ['amplitude.com'],
  cookies: {
    'AMP_*': ['identifies the browser and the visit, and remembers the campaign', '1 year'],
    'AMP_TLDTEST*': ['finds the domain for cookies', 'session'],
  },
  storage: {
    'AMP_unsent_*': ['keeps what has not been sent yet', 'until sent'],
    'AMP_remote_config_*': ['keeps the settings from the vendor', 'until deleted'],
  },
  fields: {
    apiKey: {
      pattern: '[0-9a-f]{32}',
      where: 'Settings > Organization settings > Projects > API Key',
      example: '0123456789abcdef0123456789abcdef',
    },
    serverZone: {
      pattern: 'US|EU',
      where: 'Settings > Organization settings > data region',
      example: 'EU',
      default: 'US',
    },
    cdnHost: {
      pattern: 'cdn(\\.eu)?\\.amplitude\\.com',
      where: "Installation > host of the script's address",
      example: 'cdn.eu.amplitude.com',
      default: 'cdn.amplitude.com',
    },
  },
  stub: { name: 'amplitude', kind: 'methods', methods: 'setOptOut' },
  script: 'https://{cdnHost}/script/{apiKey}.js',
  after: [
    [
      'amplitude.init',
      '{apiKey}',
      { serverZone: '{serverZone}', optOut: false, autocapture: true },
    ],
  ],
  consent: { grant: [['amplitude.setOptOut', false]], revoke: [['amplitude.setOptOut', true]] },
  sources: ['https://amplitude.com/docs/sdks/analytics/browser/browser-sdk-2'],
  checked: '2026-11',
});
