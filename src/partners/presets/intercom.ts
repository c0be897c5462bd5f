import { definePartner } from '../partner.js';

export const intercom = definePartner({
  id: 'intercom',
  name: 'Intercom Messenger',
  vendor: 'Intercom Inc',
  country: 'US',
  category: 'preferences',
  purpose: 'Lets visitors chat with the site.',
  policyUrl: 'https://www.intercom.com/legal/privacy',
  optOutUrl: 'https://www.intercom.com/legal/privacy',
  hosts: ['intercom.io', 'intercomcdn.com', 'intercomassets.com'],
  cookies: {
    'intercom-id-*': ['visitor id', '9 months (270 days)'],
    'intercom-session-*': ['session', '7 days'],
    'intercom-device-id-*': ['device', '9 months'],
  },
  storage: { 'intercom.*': ['state', 'not stated'] },
  fields: {
    appId: {
      pattern: '[a-z0-9]{8}',
      where: 'Intercom > Settings > Installation',
      example: 'abc123de',
    },
  },
  stub: { name: 'Intercom', kind: 'function' },
  calls: [['intercomSettings=', { app_id: '{appId}' }]],
  script: 'https://widget.intercom.io/widget/{appId}',
  consent: { revoke: [['Intercom', 'shutdown']] },
  sources: ['https://www.intercom.com/help/en/articles/2361922-intercom-messenger-cookies'],
  checked: '2026-11-26',
});
