import { definePartner } from '../partner.js';

export const uet = definePartner({
  id: 'uet',
  name: 'Microsoft Advertising',
  vendor: 'Microsoft Corporation',
  country: 'US',
  category: 'ads',
  purpose: 'Measures what ads on Bing and other Microsoft pages lead to.',
  policyUrl: 'https://privacy.microsoft.com/privacystatement',
  optOutUrl: 'https://account.microsoft.com/privacy/ad-settings',
  hosts: ['bat.bing.com', 'bat.bing.net', 'bat.r.msn.com'],
  cookies: {
    _uetsid: ['identifies the visit', '1 day'],
    _uetvid: ['identifies the browser', '390 days'],
    _uetmsclkid: ['remembers the ad that was clicked', '90 days'],
  },
  storage: {
    _uetsid: ['identifies the visit', '1 day'],
    _uetsid_exp: ['keeps when the identifier expires', '1 day'],
    _uetvid: ['identifies the browser', '390 days'],
    _uetvid_exp: ['keeps when the identifier expires', '390 days'],
  },
  fields: {
    tagId: {
      pattern: '\\d{6,12}',
      where: 'Microsoft Advertising > Conversions > UET tag',
      example: '12345678',
    },
  },
  stub: { name: 'uetq', kind: 'array' },
  script: 'https://bat.bing.com/bat.js',
  after: [
    ['uetq=new UET', { ti: '{tagId}', enableAutoSpaTracking: true, q: '{window.uetq}' }],
    ['uetq.push', 'pageLoad'],
  ],
  consent: {
    deny: [['uetq.push', 'consent', 'default', { ad_storage: 'denied' }]],
    grant: [['uetq.push', 'consent', 'update', { ad_storage: 'granted' }]],
    revoke: [['uetq.push', 'consent', 'update', { ad_storage: 'denied' }]],
  },
  sources: [
    'https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_conc_uet_consent',
    'https://help.ads.microsoft.com/apex/index/3/en/60119',
  ],
  checked: '2026-11',
});
