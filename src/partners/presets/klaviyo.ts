import { definePartner } from '../partner.js';

export const klaviyo = definePartner({
  id: 'klaviyo',
  name: 'Klaviyo onsite',
  vendor: 'Klaviyo Inc',
  country: 'US',
  category: 'ads',
  purpose: 'Ties visits to mailings, and shows sign-up forms.',
  policyUrl: 'https://www.klaviyo.com/legal/privacy',
  optOutUrl: 'https://www.klaviyo.com/legal/privacy',
  hosts: ['klaviyo.com'],
  cookies: {
    __kla_id: ['profile/visitor id', '2 years'],
    __kla_viewed: ['viewed items', 'session'],
  },
  storage: {
    klaviyoOnsite: ['state', 'not stated'],
    'klaviyoFormViewed*': ['state', 'not stated'],
    klaviyoPagesVisitCount: ['state', 'not stated'],
  },
  fields: {
    publicKey: {
      pattern: '[A-Za-z0-9]{6,7}',
      where: 'Klaviyo > Settings > API keys > Public key / site id',
      example: 'AbC123',
    },
  },
  stub: { name: '_klOnsite', kind: 'array' },
  script: 'https://static.klaviyo.com/onsite/js/{publicKey}/klaviyo.js',
  sources: [
    'https://help.klaviyo.com/hc/en-us/articles/360034666712',
    'https://help.klaviyo.com/hc/en-us/articles/360020342232',
  ],
  checked: '2026-11-26',
});
