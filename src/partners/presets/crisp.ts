import { definePartner } from '../partner.js';

export const crisp = definePartner({
  id: 'crisp',
  name: 'Crisp Chat',
  vendor: 'Crisp IM SAS',
  country: 'FR',
  category: 'preferences',
  purpose: 'Lets visitors chat with the site.',
  policyUrl: 'https://crisp.chat/en/privacy/',
  hosts: ['crisp.chat'],
  cookies: { 'crisp-client*': ['socket flag', '1 day'] },
  fields: {
    websiteId: {
      pattern: '[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}',
      where: 'Crisp > Settings > Website settings > Setup',
      example: '12345678-1234-1234-1234-123456789012',
    },
  },
  stub: { name: '$crisp', kind: 'array' },
  calls: [['CRISP_WEBSITE_ID=', '{websiteId}']],
  script: 'https://client.crisp.chat/l.js',
  sources: ['https://help.crisp.chat/en/article/crisp-chatbox-cookie-ip-policy-1147xor/'],
  checked: '2026-11-26',
});
