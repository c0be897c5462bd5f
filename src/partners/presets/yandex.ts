import { definePartner } from '../partner.js';

export const yandex = definePartner({
  id: 'yandex',
  name: 'Yandex Metrica',
  vendor: 'Yandex LLC',
  country: 'RU',
  category: 'analytics',
  purpose: 'Counts visits and records what visitors do, for reports to the site.',
  policyUrl: 'https://yandex.com/legal/confidential/',
  optOutUrl: 'https://yandex.com/support/metrica/general/opt-out.html',
  hosts: [
    'mc.yandex.ru',
    'mc.yandex.com',
    'mc.webvisor.org',
    'mc.webvisor.com',
    'yastatic.net/s3/metrika',
  ],
  cookies: {
    _ym_uid: ['identifies the browser', '1 year'],
    _ym_d: ['keeps when the first visit was', '1 year'],
    _ym_isad: ['tells whether ads are blocked', '2 days'],
    '_ym_visorc*': ['tells that the visit is recorded', '30 minutes'],
    _ym_metrika_enabled: ['tests whether cookies work', '1 hour'],
  },
  storage: {
    '_ym*': ['identifies the browser and keeps what has not been sent yet', 'until deleted'],
  },
  fields: {
    counterId: { pattern: '\\d{5,10}', where: 'Settings > Counter > Tag ID', example: '12345678' },
  },
  stub: { name: 'ym', kind: 'function', queue: 'a' },
  script: 'https://mc.yandex.ru/metrika/tag.js?id={counterId}',
  calls: [
    ['ym.l=', '{time}'],
    [
      'ym',
      '{counterId}',
      'init',
      { clickmap: true, trackLinks: true, accurateTrackBounce: true, webvisor: false },
    ],
  ],
  consent: { revoke: [['ym', '{counterId}', 'destruct']] },
  sources: ['https://yandex.com/support/metrica/code/counter-initialize.html'],
  checked: '2026-11',
});
