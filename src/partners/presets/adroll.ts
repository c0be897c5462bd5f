import { definePartner } from '../partner.js';

export const adroll = definePartner({
  id: 'adroll',
  name: 'AdRoll',
  vendor: 'NextRoll Inc',
  country: 'US',
  category: 'ads',
  purpose: 'Shows ads on many sites to those who have been here.',
  policyUrl: 'https://www.nextroll.com/privacy',
  optOutUrl: 'https://app.adroll.com/optout/personalized',
  hosts: ['s.adroll.com', 'd.adroll.com', 'adroll.com/j'],
  cookies: {
    __adroll_fpc: ['first-party id', '1 year'],
    __ar_v4: ['segments', '1 year'],
    __adroll_consent: ['its own consent record', '13 months'],
  },
  fields: {
    adv_id: {
      pattern: '[A-Z0-9]{22}',
      where: 'AdRoll > Settings > Pixel (adroll_adv_id)',
      example: 'ABCDEFGHIJKLMNOPQRSTUV',
    },
    pix_id: {
      pattern: '[A-Z0-9]{22}',
      where: 'same (adroll_pix_id)',
      example: 'ABCDEFGHIJKLMNOPQRSTUV',
    },
  },
  calls: [
    ['adroll_adv_id=', '{adv_id}'],
    ['adroll_pix_id=', '{pix_id}'],
    ['adroll_version=', '2.0'],
  ],
  script: 'https://s.adroll.com/j/{adv_id}/roundtrip.js',
  sources: ['https://www.nextroll.com/privacy'],
  checked: '2026-11-26',
});
