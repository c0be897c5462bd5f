import { definePartner } from '../partner.js';

export const braze = definePartner({
  id: 'braze',
  name: 'Braze',
  vendor: 'Braze, Inc.',
  country: 'US',
  category: 'ads',
  purpose: 'Chooses messages for visitors by what they do.',
  policyUrl: 'https://www.braze.com/company/legal/privacy',
  hosts: ['js.appboycdn.com', 'braze.com', 'braze.eu'],
  cookies: {
    'ab.storage.*': ['identifies browser, visitor and visit', '400 days'],
    'ab._gd': ['tests whether cookies work', 'session'],
  },
  storage: { 'ab.storage.*': ['identifies browser, visitor and visit', 'until deleted'] },
  fields: {
    apiKey: {
      pattern: '[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}',
      where: 'Settings > App settings > your web app > API key',
      example: '12345678-1234-1234-1234-123456789012',
    },
    baseUrl: {
      pattern: 'sdk\\.[a-z]+-\\d{2}\\.braze\\.(com|eu)',
      where: 'Settings > App settings > your web app > SDK endpoint',
      example: 'sdk.fra-01.braze.eu',
    },
    version: {
      pattern: '\\d+\\.\\d+',
      where: 'the address of braze.min.js in the integration code',
      example: '6.1',
    },
  },
  script: 'https://js.appboycdn.com/web-sdk/{version}/braze.min.js',
  after: [
    // A withdrawal on an earlier page is remembered.
    ['braze.enableSDK'],
    ['braze.initialize', '{apiKey}', { baseUrl: '{baseUrl}' }],
    ['braze.openSession'],
  ],
  consent: {
    // Disabled, it would keep what it has stored.
    revoke: [['braze?.wipeData'], ['braze?.disableSDK']],
  },
  sources: ['https://js.appboycdn.com/web-sdk/latest/doc/'],
  checked: '2026-11',
});
