import { definePartner } from '../partner.js';

export const taboola = definePartner({
  id: 'taboola',
  name: 'Taboola Pixel',
  vendor: 'Taboola Inc',
  country: 'US',
  category: 'ads',
  purpose: 'Measures what recommended articles and ads lead to.',
  policyUrl: 'https://www.taboola.com/policies/privacy-policy',
  optOutUrl: 'https://www.taboola.com/policies/privacy-policy#user-choices-and-opting-out',
  hosts: ['taboola.com', 'taboolasyndication.com'],
  cookies: {
    taboola_session_id: ['identifies the visit', 'session'],
    trc_cookie_storage: ['identifies the browser', '1 year'],
    _tb_sess_r: ['keeps the state of the visit', '30 minutes'],
    _tb_t_ppg: ['remembers the page before', '30 minutes'],
  },
  storage: {
    'taboola global:*': ['identifies the browser', 'until deleted'],
    trc_cookie_storage: ['identifies the browser', 'until deleted'],
  },
  fields: {
    accountId: {
      pattern: '[0-9]{5,8}',
      where: 'Taboola Ads > Tracking > Taboola Pixel',
      example: '1234567',
    },
  },
  stub: { name: '_tfa', kind: 'array' },
  calls: [['_tfa.push', { notify: 'event', name: 'page_view', id: '{accountId}' }]],
  script: 'https://cdn.taboola.com/libtrc/unip/{accountId}/tfa.js',
  attributes: { id: 'tb_tfa_script' },
  sources: ['https://www.taboola.com/policies/privacy-policy'],
  checked: '2026-11',
});
