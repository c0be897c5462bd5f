import { definePartner } from '../partner.js';

export const intercom = definePartner({
  id: 'intercom',
  name: 'Intercom',
  vendor: 'Intercom, Inc.',
  country: 'US',
  category: 'preferences',
  purpose: 'Lets visitors chat with the site, and remembers what was said.',
  policyUrl: 'https://www.intercom.com/legal/privacy',
  hosts: ['intercom.io', 'intercomcdn.com', 'intercomassets.com'],
  cookies: {
    'intercom-id-*': ['identifies the browser', '9 months'],
    'intercom-session-*': ['keeps the chat open to its visitor', '7 days'],
    'intercom-device-id-*': ['recognises the device', '9 months'],
  },
  storage: { 'intercom.*': ['keeps the state of the chat', 'until deleted'] },
  fields: {
    appId: {
      pattern: '[a-z0-9]{8}',
      where: 'Settings > Messenger > Install > Workspace ID',
      example: 'abc123de',
    },
    apiBase: {
      pattern: 'https://api-iam\\.((eu|au)\\.)?intercom\\.io',
      where: 'Settings > Messenger > Install, api_base of the code',
      example: 'https://api-iam.eu.intercom.io',
      default: 'https://api-iam.intercom.io',
    },
  },
  stub: { name: 'Intercom', kind: 'function' },
  script: 'https://widget.intercom.io/widget/{appId}',
  consent: {
    grant: [['Intercom', 'boot', { api_base: '{apiBase}', app_id: '{appId}' }]],
    revoke: [['Intercom', 'shutdown']],
  },
  sources: ['https://www.intercom.com/help/en/articles/2361922-intercom-messenger-cookies'],
  checked: '2026-11',
});
