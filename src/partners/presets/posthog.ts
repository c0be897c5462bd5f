import { definePartner } from '../partner.js';

export const posthog = definePartner({
  id: 'posthog',
  name: 'PostHog',
  vendor: 'PostHog, Inc.',
  country: 'US',
  category: 'analytics',
  purpose: 'Counts and records what visitors do on the site, and tries out new features.',
  policyUrl: 'https://posthog.com/privacy',
  hosts: ['posthog.com'],
  cookies: { 'ph_phc_*': ['identifies the browser and the visit', '1 year'] },
  storage: {
    'ph_phc_*': ['identifies the browser, the visit and the tab', 'until deleted'],
  },
  fields: {
    projectKey: {
      pattern: 'phc_[A-Za-z0-9]{20,60}',
      where: 'Settings > Project > Project API key',
      example: 'phc_abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
    },
    region: {
      pattern: 'us|eu',
      where: 'Settings > Project > Region',
      example: 'eu',
      default: 'us',
    },
  },
  stub: {
    name: 'posthog',
    kind: 'methods',
    methods:
      'capture identify alias register register_once unregister group reset onFeatureFlags onSessionId opt_in_capturing opt_out_capturing',
    set: { __SV: 1 },
  },
  script: 'https://{region}-assets.i.posthog.com/static/array.js',
  attributes: { crossorigin: 'anonymous' },
  calls: [
    ['posthog.people=', []],
    ['posthog._i=', []],
    [
      'posthog._i.push',
      [
        '{projectKey}',
        {
          api_host: 'https://{region}.i.posthog.com',
          opt_out_capturing_by_default: true,
          opt_out_persistence_by_default: true,
        },
        'posthog',
      ],
    ],
  ],
  consent: { grant: [['posthog.opt_in_capturing']], revoke: [['posthog.opt_out_capturing']] },
  sources: ['https://posthog.com/docs/libraries/js'],
  checked: '2026-11',
});
