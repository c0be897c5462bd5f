import { definePartner } from '../partner.js';

export const zendesk = definePartner({
  id: 'zendesk',
  name: 'Zendesk Web Widget / Messaging',
  vendor: 'Zendesk Inc',
  country: 'US',
  category: 'preferences',
  purpose: 'Lets visitors chat with the site.',
  policyUrl: 'https://www.zendesk.com/company/agreements-and-terms/privacy-notice/',
  hosts: ['zopim.com', 'zdassets.com'],
  cookies: {
    __zlcmid: ['chat visitor id', '1 year'],
    __zlcprivacy: ['chat privacy choice', '1 year'],
  },
  storage: {
    'ZD-store': ['state', 'not stated'],
    'ZD-suid': ['state', 'not stated'],
    'ZD-buid': ['state', 'not stated'],
    'ZD-settings': ['state', 'not stated'],
    'ZD-widgetOpen': ['state', 'not stated'],
  },
  fields: {
    key: {
      pattern: '[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}',
      where: 'Admin Center > Channels > Messaging > Installation',
      example: '12345678-1234-1234-1234-123456789012',
    },
  },
  script: 'https://static.zdassets.com/ekr/snippet.js?key={key}',
  attributes: { id: 'ze-snippet' },
  sources: ['https://developer.zendesk.com/api-reference/widget-messaging/web/core'],
  checked: '2026-11-26',
});
