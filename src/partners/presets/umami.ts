import { definePartner } from '../partner.js';

export const umami = definePartner({
  id: 'umami',
  name: 'Umami',
  vendor: 'Umami Software Inc (or self-hosted)',
  country: 'US',
  category: 'analytics',
  purpose: 'Counts visits without cookies.',
  policyUrl: 'https://umami.is/privacy',
  hosts: ['cloud.umami.is', 'api-gateway.umami.dev', 'gateway.umami.is'],
  storage: {
    'localStorage:umami.disabled': ['state', 'not stated'],
    'sessionStorage:umami.cache': ['state', 'not stated'],
  },
  fields: {
    websiteId: {
      pattern: '[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}',
      where: 'Umami > Settings > Websites',
      example: '12345678-1234-1234-1234-123456789012',
    },
    host: {
      pattern: 'https://[\\w.-]+(:\\d+)?',
      where: 'self-hosted URL',
      example: 'https://cloud.umami.is',
      default: 'https://cloud.umami.is',
    },
  },
  script: '{host}/script.js',
  attributes: { 'data-website-id': '{websiteId}' },
  sources: ['https://umami.is/docs'],
  checked: '2026-11-26',
});
