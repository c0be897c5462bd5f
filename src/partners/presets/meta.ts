import { definePartner } from '../partner.js';

export const meta = definePartner({
  id: 'meta',
  name: 'Meta Pixel',
  vendor: 'Meta Platforms, Inc.',
  country: 'US',
  category: 'ads',
  purpose: 'Measures what ads on Facebook and Instagram lead to, and chooses who sees them.',
  policyUrl: 'https://www.facebook.com/privacy/policy/',
  optOutUrl: 'https://www.facebook.com/adpreferences/ad_settings',
  hosts: ['connect.facebook.net', 'facebook.com/tr', 'facebook.com/privacy_sandbox'],
  cookies: {
    _fbp: ['identifies the browser', '90 days'],
    _fbc: ['remembers the ad that was clicked', '90 days'],
  },
  fields: {
    pixelId: {
      pattern: '\\d{15,16}',
      where: 'Events Manager > Data sources > your pixel > Settings > Dataset ID',
      example: '1234567890123456',
    },
  },
  stub: {
    name: 'fbq',
    kind: 'function',
    queue: 'queue',
    through: 'callMethod',
    set: { loaded: true, version: '2.0' },
  },
  script: 'https://connect.facebook.net/en_US/fbevents.js',
  calls: [
    ['fbq', 'init', '{pixelId}'],
    ['fbq', 'track', 'PageView'],
  ],
  consent: {
    deny: [['fbq', 'consent', 'revoke']],
    grant: [['fbq', 'consent', 'grant']],
    revoke: [['fbq', 'consent', 'revoke']],
    // Limited data use: Meta finds the country itself.
    limit: [['fbq', 'dataProcessingOptions', ['LDU'], 0, 0]],
    free: [['fbq', 'dataProcessingOptions', []]],
  },
  sources: [
    'https://developers.facebook.com/docs/meta-pixel/implementation/gdpr',
    'https://developers.facebook.com/docs/meta-pixel/get-started',
    'https://developers.facebook.com/docs/meta-pixel/implementation/data-processing-options',
  ],
  checked: '2026-11',
});
