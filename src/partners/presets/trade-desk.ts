import { definePartner } from '../partner.js';

export const tradeDesk = definePartner({
  id: 'trade-desk',
  name: 'The Trade Desk',
  vendor: 'The Trade Desk Inc',
  country: 'US',
  category: 'ads',
  purpose: 'Shows ads on many sites to those who have been here.',
  policyUrl: 'https://www.thetradedesk.com/us/privacy',
  optOutUrl: 'https://www.adsrvr.org/',
  hosts: ['adsrvr.org'],
  fields: {
    advertiserId: {
      pattern: '[a-z0-9]{6,8}',
      where: 'The Trade Desk > Advertiser > Tracking tags',
      example: 'abc1234',
    },
    upixelId: {
      pattern: '[a-z0-9]{6,8}',
      where: 'The Trade Desk > Advertiser > Tracking tags > Universal pixel',
      example: 'def5678',
    },
  },
  script: 'https://js.adsrvr.org/up_loader.1.1.0.js',
  after: [
    [
      'new TTDUniversalPixelApi().init',
      '{advertiserId}',
      ['{upixelId}'],
      'https://insight.adsrvr.org/track/up',
    ],
  ],
  sources: ['https://www.thetradedesk.com/us/privacy'],
  checked: '2026-11',
});
