import { definePartner } from '../partner.js';

export const crisp = definePartner({
  id: 'crisp',
  name: 'Crisp',
  vendor: 'Crisp IM SAS',
  country: 'FR',
  category: 'preferences',
  purpose: 'Lets visitors chat with the site, and remembers what was said.',
  policyUrl: 'https://crisp.chat/en/privacy/',
  hosts: ['crisp.chat'],
  cookies: { 'crisp-client*': ['recognises the visitor in the chat', '6 months'] },
  fields: {
    websiteId: {
      pattern: '[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}',
      where: 'Settings > Website settings > Setup > Website ID',
      example: '12345678-1234-1234-1234-123456789012',
    },
  },
  stub: { name: '$crisp', kind: 'array' },
  script: 'https://client.crisp.chat/l.js',
  calls: [['CRISP_WEBSITE_ID=', '{websiteId}']],
  consent: {
    grant: [['$crisp.push', ['do', 'chat:show']]],
    revoke: [
      ['$crisp.push', ['do', 'session:reset']],
      ['$crisp.push', ['do', 'chat:hide']],
    ],
  },
  sources: ['https://help.crisp.chat/en/article/crisp-chatbox-cookie-ip-policy-1147xor/'],
  checked: '2026-11',
});
