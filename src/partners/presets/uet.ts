import { definePartner } from '../partner.js';

export const uet = definePartner({
  id: 'uet',
  name: 'Microsoft Advertising UET',
  vendor: 'Microsoft Corporation',
  country: 'US',
  category: 'ads',
  purpose: 'Measures what ads on Bing and other Microsoft pages lead to.',
  policyUrl: 'https://privacy.microsoft.com/privacystatement',
  optOutUrl: 'https://account.microsoft.com/privacy/ad-settings',
  hosts: ['bat.bing.com', 'bat.bing.net'],
  cookies: {
    _uetsid: ['session id', '1 day'],
    _uetvid: ['visitor id', '390 days'],
    _uetmsclkid: ['click id', '90 days'],
  },
  storage: {
    _uetsid: ['state', 'not stated'],
    _uetsid_exp: ['state', 'not stated'],
    _uetvid: ['state', 'not stated'],
    _uetvid_exp: ['state', 'not stated'],
  },
  fields: {
    tagId: {
      pattern: '[0-9]{6,12}',
      where: 'Microsoft Advertising > Conversions > UET tag',
      example: '12345678',
    },
  },
  stub: { name: 'uetq', kind: 'array' },
  calls: [['uetq.push', 'pageLoad']],
  consent: {
    deny: [['uetq.push', 'consent', 'default', { ad_storage: 'denied' }]],
    grant: [['uetq.push', 'consent', 'update', { ad_storage: 'granted' }]],
    revoke: [['uetq.push', 'consent', 'update', { ad_storage: 'denied' }]],
  },
  sources: [
    'https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_conc_uet_consent (ms.date 2026-06-18)',
    'https://help.ads.microsoft.com/apex/index/3/en/60119',
  ],
  checked: '2026-11-26',
});
