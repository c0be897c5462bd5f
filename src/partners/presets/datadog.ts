import { definePartner } from '../partner.js';

export const datadog = definePartner({
  id: 'datadog',
  name: 'Datadog RUM',
  vendor: 'Datadog, Inc.',
  country: 'US',
  category: 'analytics',
  purpose: 'Measures how fast pages are, reports errors and can record visits.',
  policyUrl: 'https://www.datadoghq.com/legal/privacy/',
  hosts: [
    'datadoghq-browser-agent.com',
    'browser-intake-datadoghq.com',
    'browser-intake-datadoghq.eu',
    'browser-intake-us3-datadoghq.com',
    'browser-intake-us5-datadoghq.com',
    'browser-intake-ap1-datadoghq.com',
    'browser-intake-ap2-datadoghq.com',
    'browser-intake-ddog-gov.com',
  ],
  cookies: { _dd_s: ['identifies the visit', '15 minutes'] },
  storage: { _dd_s: ['identifies the visit', 'until deleted'] },
  fields: {
    applicationId: {
      pattern: '[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}',
      where: 'Digital Experience > your application > Application ID',
      example: '12345678-1234-1234-1234-123456789012',
    },
    clientToken: {
      pattern: 'pub[0-9a-f]{32}',
      where: 'the same page > Client Token',
      example: 'pub0123456789abcdef0123456789abcdef',
    },
    site: {
      pattern: '([a-z0-9]+\\.)?datadoghq\\.(com|eu)|ddog-gov\\.com',
      where: 'the same page > site',
      example: 'datadoghq.eu',
      default: 'datadoghq.com',
    },
    region: {
      pattern: '[a-z]{2}\\d',
      where: "the same page > region in the script's address",
      example: 'eu1',
      default: 'us1',
    },
  },
  stub: { name: 'DD_RUM', kind: 'methods', methods: 'setTrackingConsent' },
  script: 'https://www.datadoghq-browser-agent.com/{region}/v6/datadog-rum.js',
  after: [
    [
      'DD_RUM.init',
      {
        applicationId: '{applicationId}',
        clientToken: '{clientToken}',
        site: '{site}',
        trackingConsent: 'granted',
      },
    ],
  ],
  consent: {
    grant: [['DD_RUM.setTrackingConsent', 'granted']],
    revoke: [['DD_RUM.setTrackingConsent', 'not-granted']],
  },
  sources: ['https://docs.datadoghq.com/real_user_monitoring/browser/advanced_configuration/'],
  checked: '2026-11',
});
