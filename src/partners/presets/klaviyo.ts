import { definePartner } from '../partner.js';

export const klaviyo = definePartner({
  id: 'klaviyo',
  name: 'Klaviyo',
  vendor: 'Klaviyo, Inc.',
  country: 'US',
  category: 'ads',
  purpose: 'Ties what visitors do to their e-mail address, and shows sign-up forms.',
  policyUrl: 'https://www.klaviyo.com/legal/privacy',
  hosts: ['klaviyo.com'],
  cookies: {
    __kla_id: ['identifies the browser', '2 years'],
    __kla_viewed: ['remembers what was looked at', 'session'],
  },
  storage: {
    klaviyoOnsite: ['keeps the state of the forms', 'until deleted'],
    'klaviyoFormViewed*': ['remembers the forms seen', 'until deleted'],
    klaviyoPagesVisitCount: ['counts the pages of the visit', 'session'],
  },
  fields: {
    publicKey: {
      pattern: '[A-Za-z0-9]{6,7}',
      where: 'Settings > API keys > Public API key / Site ID',
      example: 'AbC123',
    },
  },
  stub: { name: '_klOnsite', kind: 'array' },
  script: 'https://static.klaviyo.com/onsite/js/{publicKey}/klaviyo.js',
  sources: [
    'https://help.klaviyo.com/hc/en-us/articles/360034666712',
    'https://help.klaviyo.com/hc/en-us/articles/360020342232',
  ],
  checked: '2026-11',
});
