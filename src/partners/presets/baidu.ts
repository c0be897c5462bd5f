import { definePartner } from '../partner.js';

export const baidu = definePartner({
  id: 'baidu',
  name: 'Baidu Tongji (Analytics)',
  vendor: 'Baidu Inc',
  country: 'CN',
  category: 'analytics',
  purpose: 'Counts visits and what visitors do, for reports to the site.',
  policyUrl: 'https://www.baidu.com/duty/wise/wise_secretright.html',
  optOutUrl: 'https://tongji.baidu.com/',
  hosts: ['hm.baidu.com', 'fclog.baidu.com'],
  cookies: {
    'Hm_lvt_*': ['last visits', '1 year'],
    'Hm_lpvt_*': ['current visit', 'session'],
    'HMACCOUNT*': ['account id', '1 year+'],
  },
  fields: {
    siteToken: {
      pattern: '[0-9a-f]{32}',
      where: 'Baidu Tongji > Code',
      example: '0123456789abcdef0123456789abcdef',
    },
  },
  stub: { name: '_hmt', kind: 'array' },
  script: 'https://hm.baidu.com/hm.js?{siteToken}',
  sources: ['https://www.baidu.com/duty/wise/wise_secretright.html'],
  checked: '2026-11-26',
});
