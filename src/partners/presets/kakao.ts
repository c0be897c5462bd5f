import { definePartner } from '../partner.js';

export const kakao = definePartner({
  id: 'kakao',
  name: 'Kakao Pixel',
  vendor: 'Kakao Corp',
  country: 'KR',
  category: 'ads',
  purpose: 'Measures what ads in Kakao lead to.',
  policyUrl: 'https://www.kakao.com/policy/privacy',
  optOutUrl: 'https://info.ad.daum.net/optout.do',
  hosts: ['t1.daumcdn.net/kas', 't1.daumcdn.net/adfit', 'ad.daum.net'],
  fields: {
    trackId: {
      pattern: '\\d{10,20}',
      where: 'Kakao Moment > Pixel & SDK',
      example: '4536685350611693576',
    },
  },
  script: 'https://t1.daumcdn.net/kas/static/kp.js',
  after: [['kakaoPixel({trackId}).pageView']],
  sources: ['https://www.kakao.com/policy/privacy'],
  checked: '2026-11',
});
