import { definePartner } from '../partner.js';

export const naver = definePartner({
  id: 'naver',
  name: 'Naver Premium Log',
  vendor: 'NAVER Corp',
  country: 'KR',
  category: 'ads',
  purpose: 'Measures what ads on Naver lead to.',
  policyUrl: 'https://policy.naver.com/rules/privacy.html',
  optOutUrl: 'https://policy.naver.com/rules/privacy.html',
  hosts: ['wcs.naver.net', 'wcs.pstatic.net', 'wcs.naver.com'],
  cookies: { wcs_bt: ['counts visits', '13 months'] },
  fields: {
    accountId: {
      pattern: '(s_)?[0-9a-f]{8,16}',
      where: 'Tools > Premium log, or the site ID of Naver Analytics',
      example: 's_4711a698fadd',
    },
    siteDomain: {
      pattern: '[a-z0-9.-]+',
      where: 'Your root domain, as in wcs.inflow',
      example: 'example.com',
    },
  },
  calls: [['wcs_add.wa=', '{accountId}']],
  script: 'https://wcs.naver.net/wcslog.js',
  after: [
    ['wcs.inflow', '{siteDomain}'],
    ['wcs_do', {}],
  ],
  sources: ['https://policy.naver.com/rules/privacy.html'],
  checked: '2026-11',
});
