import { definePartner } from '../partner.js';

export const umami = definePartner({
  id: 'umami',
  name: 'Umami',
  vendor: 'Umami Software, Inc.',
  country: 'US',
  category: 'analytics',
  purpose: 'Counts visits without cookies, for reports to the site.',
  policyUrl: 'https://umami.is/privacy',
  hosts: [
    'cloud.umami.is/script.js',
    'cloud.umami.is/api/send',
    'api-gateway.umami.dev',
    'gateway.umami.is',
  ],
  storage: { 'umami.cache': ['joins the pages of a visit', 'session'] },
  fields: {
    websiteId: {
      pattern: '[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}',
      where: 'Settings > Websites > your website > Website ID',
      example: '12345678-1234-1234-1234-123456789012',
    },
    host: {
      pattern: 'https://\\S*[^\\s/]',
      where: 'address of Umami, without a slash at its end',
      example: 'https://stats.example.com',
      default: 'https://cloud.umami.is',
    },
  },
  script: '{host}/script.js',
  attributes: { 'data-website-id': '{websiteId}' },
  sources: ['https://umami.is/docs'],
  checked: '2026-11',
});
