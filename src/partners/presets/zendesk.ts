import { definePartner } from '../partner.js';

export const zendesk = definePartner({
  id: 'zendesk',
  name: 'Zendesk',
  vendor: 'Zendesk, Inc.',
  country: 'US',
  category: 'preferences',
  purpose: 'Lets visitors chat with the site and read its help.',
  policyUrl: 'https://www.zendesk.com/company/agreements-and-terms/privacy-notice/',
  hosts: ['zdassets.com', 'zopim.com', 'api.smooch.io'],
  cookies: {
    __zlcmid: ['recognises the visitor in the chat', '1 year'],
    __zlcprivacy: ['remembers the choice', '1 year'],
  },
  storage: {
    'ZD-store': ['keeps the state of the widget', 'until deleted'],
    'ZD-suid': ['tells visits apart', 'until deleted'],
    'ZD-buid': ['identifies the browser', 'until deleted'],
    'ZD-settings': ['keeps the settings of the widget', 'until deleted'],
    'ZD-widgetOpen': ['remembers whether the widget is open', 'until deleted'],
  },
  fields: {
    key: {
      pattern: '[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}',
      where: 'Admin Center > Channels > Messaging and social > Messaging > Installation',
      example: '12345678-1234-1234-1234-123456789012',
    },
  },
  script: 'https://static.zdassets.com/ekr/snippet.js?key={key}',
  attributes: { id: 'ze-snippet' },
  consent: { revoke: [['zE?', 'messenger:set', 'cookies', 'none']] },
  sources: ['https://developer.zendesk.com/api-reference/widget-messaging/web/core'],
  checked: '2026-11',
});
