import { definePartner } from '../partner.js';

export const baidu = definePartner({
  id: 'baidu',
  name: 'Baidu Tongji',
  vendor: 'Baidu, Inc.',
  country: 'CN',
  category: 'analytics',
  purpose: 'Counts visits and what visitors do, for reports to the site.',
  policyUrl: 'https://www.baidu.com/duty/wise/wise_secretright.html',
  hosts: ['hm.baidu.com', 'fclog.baidu.com'],
  cookies: {
    'Hm_lvt_*': ['keeps when the last visits were', '1 year'],
    'Hm_lpvt_*': ['keeps the state of the visit', 'session'],
    HMACCOUNT: ['identifies the browser', '1 year'],
  },
  fields: {
    siteToken: {
      pattern: '[0-9a-f]{32}',
      where: "Code > the part after hm.js? in the script's address",
      example: '0123456789abcdef0123456789abcdef',
    },
  },
  stub: { name: '_hmt', kind: 'array' },
  script: 'https://hm.baidu.com/hm.js?{siteToken}',
  sources: ['https://tongji.baidu.com/'],
  checked: '2026-11',
});
