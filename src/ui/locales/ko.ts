import type { Text } from '../../core/text.js';

export const text: Text = {
  lang: 'ko',
  title: '{site}의 쿠키 및 광고',
  body: '저희는 이 사이트가 작동하는 데 필요한 쿠키, 픽셀 태그 및 유사한 기술을 사용합니다. 동의하시면 {us} 방문 현황을 측정하고 관심사와 방문 기록에 기반한 광고를 표시하는 데에도 이를 사용합니다. 거부하셔도 사이트를 이용하실 수 있습니다. ‘{settings}’에서 언제든지 선택을 변경하거나 동의를 철회하실 수 있습니다.',
  us: ['저희는', '저희와 파트너 1곳은', '저희와 파트너 {n}곳은'],
  accept: '모두 동의',
  reject: '모두 거부',
  manage: '선택 관리',
  dismiss: '동의하지 않고 계속하기',
  settings: '개인정보 설정',
  policy: '개인정보 처리방침',
  partners: '파트너 목록({n})',
};
