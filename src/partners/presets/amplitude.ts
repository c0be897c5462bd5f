import { definePartner } from '../partner.js';

export const amplitude = definePartner({
  id: 'amplitude',
  name: 'Amplitude',
  vendor: 'Amplitude Inc',
  country: 'US',
  category: 'analytics',
  purpose: 'Counts what visitors do in the product, and in which order.',
  policyUrl: 'https://amplitude.com/privacy',
  optOutUrl: 'https://amplitude.com/privacy',
  hosts: ['amplitude.com'],
  cookies: {
    'AMP_*': ['device/session id', '365 days'],
    'AMP_MKTG_*': ['campaign', '365 days'],
    AMP_TEST: ['cookie test', 'session'],
    'AMP_TLDTEST*': ['domain test', 'session'],
  },
  storage: {
    'localStorage:AMP_unsent_*': ['state', 'not stated'],
    'localStorage:AMP_remote_config_*': ['state', 'not stated'],
  },
  fields: {
    apiKey: {
      pattern: '[0-9a-f]{32}',
      where: 'Amplitude > Settings > Projects',
      example: '0123456789abcdef0123456789abcdef',
    },
    serverZone: { pattern: '(US|EU)', where: 'project region', example: 'EU', default: 'US' },
  },
  script: 'https://cdn.amplitude.com/script/{apiKey}.js',
  after: [['amplitude.init', '{apiKey}', { serverZone: '{serverZone}' }]],
  consent: { grant: [], revoke: [['amplitude.setOptOut', true]] },
  sources: ['https://amplitude.com/privacy'],
  checked: '2026-11-26',
});
