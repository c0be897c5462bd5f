import { definePartner } from '../partner.js';

export const clevertap = definePartner({
  id: 'clevertap',
  name: 'CleverTap',
  vendor: 'WizRocket, Inc.',
  country: 'US',
  category: 'ads',
  purpose: 'Chooses messages for visitors by what they do.',
  policyUrl: 'https://clevertap.com/privacy-policy/',
  hosts: [
    'd2r1yp2w7bby2u.cloudfront.net',
    'static.wizrocket.com',
    'wzrkt.com',
    'clevertap-prod.com',
  ],
  cookies: {
    WZRK_G: ['identifies the browser', '10 years'],
    'WZRK_S_*': ['keeps the state of the visit', '20 minutes'],
    WZRK_P: ['keeps the account', 'session'],
  },
  storage: { 'WZRK_*': ['keeps events and settings', 'until deleted'] },
  fields: {
    accountId: {
      pattern: '(TEST-)?[A-Z0-9]{2,4}-[A-Z0-9]{3}-[A-Z0-9]{4}',
      where: 'Settings > Project > Project ID',
      example: '123-456-7890',
    },
    region: {
      pattern: '(eu1|in1|sg1|us1|aps3|mec1)?',
      where: "Settings > Project > Region, as in the dashboard's address",
      example: 'sg1',
      default: '',
    },
  },
  script: 'https://d2r1yp2w7bby2u.cloudfront.net/js/clevertap.min.js',
  calls: [
    ['clevertap.event=', []],
    ['clevertap.profile=', []],
    ['clevertap.onUserLogin=', []],
    ['clevertap.notifications=', []],
    ['clevertap.privacy=', []],
    ['clevertap.account=', []],
    ['clevertap.region=', '{region}'],
    ['clevertap.account.push', { id: '{accountId}' }],
  ],
  consent: {
    deny: [
      ['clevertap.privacy=', []],
      ['clevertap.privacy.push', { optOut: true }],
    ],
    grant: [['clevertap.privacy.push', { optOut: false }]],
    revoke: [['clevertap.privacy.push', { optOut: true }]],
  },
  sources: ['https://developer.clevertap.com/docs/web'],
  checked: '2026-11',
});
