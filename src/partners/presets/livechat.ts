import { definePartner } from '../partner.js';

export const livechat = definePartner({
  id: 'livechat',
  name: 'LiveChat',
  vendor: 'Text S.A.',
  country: 'PL',
  category: 'preferences',
  purpose: 'Lets visitors chat with the site, and shows the site who is there.',
  policyUrl: 'https://www.livechat.com/legal/privacy-policy/',
  hosts: ['livechatinc.com', 'text.com'],
  storage: { '__lc_*': ['recognises the visitor in the chat', 'until deleted'] },
  fields: {
    license: {
      pattern: '\\d{5,10}',
      where: 'Settings > Channels > Website, the license of the code',
      example: '12345678',
    },
  },
  script: 'https://cdn.livechatinc.com/tracking.js',
  calls: [['__lc=', { license: '{license}' }]],
  sources: ['https://platform.text.com/docs/extending-chat-widget/javascript-api'],
  checked: '2026-11',
});
