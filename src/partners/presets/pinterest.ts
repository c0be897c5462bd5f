import { definePartner } from '../partner.js';

export const pinterest = definePartner({
  id: 'pinterest',
  name: 'Pinterest Tag',
  vendor: 'Pinterest Inc',
  country: 'US',
  category: 'ads',
  purpose: 'Measures what ads on Pinterest lead to, and chooses who sees them.',
  policyUrl: 'https://policy.pinterest.com/privacy-policy',
  optOutUrl: 'https://www.pinterest.com/settings/privacy',
  hosts: ['s.pinimg.com/ct', 'ct.pinterest.com'],
  cookies: {
    _pin_unauth: ['identifies the browser', '1 year'],
    _epik: ['remembers the ad that was clicked', '1 year'],
    _derived_epik: ['remembers the ad that was clicked', '1 year'],
  },
  fields: {
    tagId: {
      pattern: '[0-9]{12,14}',
      where: 'Pinterest Ads > Conversions > Pinterest tag',
      example: '2612345678901',
    },
  },
  stub: {
    name: 'pintrk',
    kind: 'function',
    queue: 'queue',
    isArray: true,
    set: { version: '3.0' },
  },
  calls: [
    ['pintrk', 'load', '{tagId}'],
    ['pintrk', 'page'],
  ],
  script: 'https://s.pinimg.com/ct/core.js',
  consent: {
    deny: [['pintrk', 'setconsent', false]],
    grant: [['pintrk', 'setconsent', true]],
    revoke: [['pintrk', 'setconsent', false]],
  },
  sources: ['https://help.pinterest.com/en/business/article/install-the-base-code'],
  checked: '2026-11',
});
