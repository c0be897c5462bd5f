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
  hosts: [
    's.adroll.com',
    'd.adroll.com',
    'x.adroll.com',
    'adroll.com/j',
    'adroll.mgr.consensu.org',
  ],
  cookies: {
    __adroll_fpc: ['identifies the browser', '1 year'],
    __ar_v4: ['remembers which audiences the browser is in', '1 year'],
  },
  fields: {
    adv_id: {
      pattern: '[A-Z0-9]{22}',
      where: 'Settings > Pixel > adroll_adv_id',
      example: 'ABCDEFGHIJKLMNOPQRSTUV',
    },
    pix_id: {
      pattern: '[A-Z0-9]{22}',
      where: 'Settings > Pixel > adroll_pix_id',
      example: 'ABCDEFGHIJKLMNOPQRSTUV',
    },
  },
  stub: {
    name: 'adroll',
    kind: 'array',
    set: { f: ['setProperties', 'identify', 'track', 'identify_email'] },
  },
  calls: [
    ['adroll_adv_id=', '{adv_id}'],
    ['adroll_pix_id=', '{pix_id}'],
    ['adroll_version=', '2.0'],
    ['__adroll_loaded=', true],
    ['adroll.push', ['track', ['pageView']]],
  ],
  script: 'https://s.adroll.com/j/{adv_id}/roundtrip.js',
  sources: ['https://www.nextroll.com/privacy'],
  checked: '2026-11',
});
