import { definePartner } from '../partner.js';

export const yandex = definePartner({
  id: 'yandex',
  name: 'Yandex Metrica',
  vendor: 'Yandex LLC',
  country: 'RU',
  category: 'analytics',
  purpose: 'Counts visits, and shows the site where visitors click.',
  policyUrl: 'https://yandex.com/legal/confidential/',
  optOutUrl: 'https://yandex.com/support/metrica/general/opt-out.html',
  hosts: ['mc.yandex.ru', 'mc.yandex.com', 'mc.webvisor.org', 'mc.webvisor.com'],
  cookies: {
    _ym_uid: ['user id', '1 year'],
    _ym_d: ['first visit', '1 year'],
    _ym_isad: ['ad-blocker flag', '20 hours-2 days'],
    '_ym_visorc*': ['Webvisor', '30 minutes'],
    _ym_metrika_enabled: ['cookie test', '60 minutes'],
  },
  storage: { 'localStorage:_ym*': ['state', 'not stated'] },
  fields: {
    counterId: {
      pattern: '[0-9]{6,10}',
      where: 'Metrica > Settings > Counter',
      example: '12345678',
    },
  },
  stub: { name: 'ym', kind: 'function', queue: 'a' },
  calls: [
    [
      'ym',
      '{counterId}',
      'init',
      { clickmap: true, trackLinks: true, accurateTrackBounce: true, webvisor: false },
    ],
  ],
  script: 'https://mc.yandex.ru/metrika/tag.js?id={counterId}',
  sources: ['https://yandex.com/legal/confidential/'],
  checked: '2026-11-26',
});
