import { definePartner } from '../partner.js';

export const mixpanel = definePartner({
  id: 'mixpanel',
  name: 'Mixpanel',
  vendor: 'Mixpanel, Inc.',
  country: 'US',
  category: 'analytics',
  purpose: 'Counts what visitors do on the site, step by step, for reports to the site.',
  policyUrl: 'https://mixpanel.com/legal/privacy-policy/',
  optOutUrl: 'https://mixpanel.com/optout/',
  hosts: ['mxpnl.com', 'mixpanel.com'],
  cookies: { 'mp_*': ['identifies the browser', '1 year'] },
  storage: {
    'mp_*': ['identifies the browser', 'until deleted'],
    '__mpq_*': ['keeps what could not be sent yet', 'until sent'],
    'mixpanel*': ['keeps recordings and the features on trial', 'until deleted'],
  },
  fields: {
    token: {
      pattern: '[0-9a-f]{32}',
      where: 'Project settings > Overview > Project Token',
      example: '0123456789abcdef0123456789abcdef',
    },
    apiHost: {
      pattern: 'https://[\\w.-]+(/[\\w./-]*)?',
      where: 'Project settings > Data Residency',
      example: 'https://api-eu.mixpanel.com',
      default: 'https://api-js.mixpanel.com',
    },
  },
  stub: {
    name: 'mixpanel',
    kind: 'methods',
    methods:
      'track track_pageview identify alias register register_once unregister reset set_group opt_in_tracking opt_out_tracking',
    set: { __SV: 1.2 },
  },
  script: 'https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js',
  calls: [
    ['mixpanel.people=', []],
    ['mixpanel._i=', []],
    [
      'mixpanel._i.push',
      [
        '{token}',
        {
          api_host: '{apiHost}',
          opt_out_tracking_by_default: true,
          opt_out_persistence_by_default: true,
        },
        'mixpanel',
      ],
    ],
    ['mixpanel.track_pageview'],
  ],
  consent: {
    grant: [['mixpanel.opt_in_tracking', { track: false }]],
    revoke: [['mixpanel.opt_out_tracking']],
  },
  sources: ['https://docs.mixpanel.com/docs/tracking-methods/sdks/javascript'],
  checked: '2026-11',
});
