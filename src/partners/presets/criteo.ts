import { definePartner } from '../partner.js';

export const criteo = definePartner({
  id: 'criteo',
  name: 'Criteo OneTag',
  vendor: 'Criteo SA',
  country: 'FR',
  category: 'ads',
  purpose: 'Shows visitors products again that they have looked at.',
  policyUrl: 'https://www.criteo.com/privacy/',
  optOutUrl: 'https://www.criteo.com/privacy/disable-criteo-services-on-internet-browsers/',
  hosts: ['criteo.com', 'criteo.net'],
  cookies: {
    cto_bundle: ['identifies the browser', '13 months'],
    cto_bidid: ['identifies the browser for bids', '13 months'],
    cto_lwid: ['identifies the browser', '13 months'],
  },
  storage: { cto_bundle: ['identifies the browser', 'until deleted'] },
  fields: {
    accountId: {
      pattern: '[0-9]{2,8}',
      where: 'Commerce Growth > Events tracking > account ID',
      example: '12345',
    },
    siteType: {
      pattern: '[dmt]',
      where: 'Version of the site: d for desktop, m for mobile, t for tablet',
      example: 'd',
      default: 'd',
    },
  },
  stub: { name: 'criteo_q', kind: 'array' },
  calls: [
    [
      'criteo_q.push',
      { event: 'setAccount', account: '{accountId}' },
      { event: 'setSiteType', type: '{siteType}' },
      { event: 'viewPage' },
    ],
  ],
  script: 'https://dynamic.criteo.com/js/ld/ld.js?a={accountId}',
  sources: ['https://help.criteo.com/kb/guide/en/transparency-and-consent-framework-bbFLejr6XZ'],
  checked: '2026-11',
});
