import { definePartner } from '../partner.js';

export const tawk = definePartner({
  id: 'tawk',
  name: 'tawk.to',
  vendor: 'tawk.to, Inc.',
  country: 'US',
  category: 'preferences',
  purpose: 'Lets visitors chat with the site, and shows the site who is there.',
  policyUrl: 'https://www.tawk.to/privacy-policy/',
  hosts: ['tawk.to'],
  cookies: {
    'twk_uuid_*': ['identifies the browser', '6 months'],
    TawkConnectionTime: ['counts the open pages', 'session'],
    twk_idm_key: ['keeps the state of the visit', 'session'],
  },
  storage: { 'twk_*': ['keeps the state of the chat', 'until deleted'] },
  fields: {
    propertyId: {
      pattern: '[0-9a-f]{24}',
      where: 'Administration > Overview > Property ID',
      example: '5f0123456789abcdef012345',
    },
    widgetId: {
      pattern: 'default|[0-9a-z]{6,12}',
      where: "Administration > Chat widget > Widget code, the last word of the script's address",
      example: '1abcd2efg',
      default: 'default',
    },
  },
  script: 'https://embed.tawk.to/{propertyId}/{widgetId}',
  attributes: { charset: 'UTF-8', crossorigin: '*' },
  calls: [
    ['Tawk_API=', {}],
    ['Tawk_LoadStart=', '{now}'],
  ],
  sources: ['https://developer.tawk.to/jsapi/'],
  checked: '2026-11',
});
