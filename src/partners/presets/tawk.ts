import { definePartner } from '../partner.js';

export const tawk = definePartner({
  id: 'tawk',
  name: 'tawk.to',
  vendor: 'tawk.to Inc',
  country: 'US',
  category: 'preferences',
  purpose: 'Lets visitors chat with the site.',
  policyUrl: 'https://www.tawk.to/privacy-policy/',
  hosts: ['tawk.to'],
  cookies: {
    'twk_uuid_*': ['visitor id', '6 months'],
    TawkConnectionTime: ['tab state', 'session'],
    twk_idm_key: ['session key', 'session'],
  },
  storage: { 'twk_*': ['state', 'not stated'] },
  fields: {
    propertyId: {
      pattern: '[0-9a-f]{24}',
      where: 'tawk.to > Administration > Chat widget',
      example: '5f0123456789abcdef012345',
    },
    widgetId: {
      pattern: '(default|[0-9a-z]{6,12})',
      where: 'same',
      example: 'default',
      default: 'default',
    },
  },
  calls: [
    ['Tawk_API=', {}],
    ['Tawk_LoadStart=', '{now}'],
  ],
  script: 'https://embed.tawk.to/{propertyId}/{widgetId}',
  attributes: { charset: 'UTF-8', crossorigin: '*' },
  sources: ['https://developer.tawk.to/jsapi/'],
  checked: '2026-11-26',
});
