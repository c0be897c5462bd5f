import { definePartner } from '../partner.js';

export const yahooJapan = definePartner({
  id: 'yahoo-japan',
  name: 'Yahoo! JAPAN Ads',
  vendor: 'LY Corporation',
  country: 'JP',
  category: 'ads',
  purpose: 'Measures what ads on Yahoo! JAPAN lead to, and shows ads to earlier visitors.',
  policyUrl: 'https://privacy.lycorp.co.jp/en/',
  optOutUrl: 'https://btoptout.yahoo.co.jp/optout/index.html',
  hosts: [
    's.yimg.jp/images/listing',
    'am.yahoo.co.jp',
    'apm.yahoo.co.jp',
    'b90.yahoo.co.jp',
    'b91.yahoo.co.jp',
    'b96.yahoo.co.jp',
    'b97.yahoo.co.jp',
    'b99.yahoo.co.jp',
  ],
  cookies: {
    '_ycl_*': ['remembers the ad that was clicked', '90 days'],
    _yjsu_yjad: ['identifies the browser', '1 year'],
  },
  storage: { '_ycl_*': ['remembers the ad that was clicked', 'until deleted'] },
  fields: {
    retargetingId: {
      pattern: '[0-9A-Z]{8,12}',
      where: 'Audience > site retargeting tag',
      example: '1000135862',
    },
  },
  stub: { name: 'ytag', kind: 'arguments', queue: 'yjDataLayer' },
  calls: [
    ['ytag', { type: 'ycl_cookie', config: { ycl_use_non_cookie_storage: false } }],
    ['ytag', { type: 'yss_retargeting', config: { yahoo_ss_retargeting_id: '{retargetingId}' } }],
  ],
  script: 'https://s.yimg.jp/images/listing/tool/cv/ytag.js',
  sources: ['https://privacy.lycorp.co.jp/en/'],
  checked: '2026-11',
});
