import { definePartner } from '../partner.js';

export const livechat = definePartner({
  id: 'livechat',
  name: 'LiveChat',
  vendor: 'Text S.A.',
  country: 'PL',
  category: 'preferences',
  purpose: 'Lets visitors chat with the site.',
  policyUrl: 'https://www.livechat.com/legal/privacy-policy/',
  hosts: ['livechatinc.com', 'text.com'],
  storage: { '__lc_*': ['state', 'not stated'] },
  fields: {
    license: {
      pattern: '[0-9]{5,10}',
      where: 'LiveChat > Settings > Website',
      example: '12345678',
    },
  },
  calls: [['__lc=', { license: '{license}' }]],
  script: 'https://cdn.livechatinc.com/tracking.js',
  sources: ['https://www.livechat.com/legal/privacy-policy/'],
  checked: '2026-11-26',
});
