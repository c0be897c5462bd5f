import { definePartner } from '../partner.js';

export const sentry = definePartner({
  id: 'sentry',
  name: 'Sentry browser SDK',
  vendor: 'Functional Software Inc',
  country: 'US',
  category: 'analytics',
  purpose: 'Reports errors in the page to the site.',
  policyUrl: 'https://sentry.io/privacy/',
  hosts: [
    'js.sentry-cdn.com',
    'browser.sentry-cdn.com',
    'ingest.sentry.io',
    'ingest.us.sentry.io',
    'ingest.de.sentry.io',
  ],
  storage: { 'sessionStorage:sentryReplaySession': ['state', 'not stated'] },
  fields: {
    publicKey: {
      pattern: '[0-9a-f]{32}',
      where: 'Sentry > Project > Client keys (DSN)',
      example: '0123456789abcdef0123456789abcdef',
    },
  },
  script: 'https://js.sentry-cdn.com/{publicKey}.min.js',
  attributes: { crossorigin: 'anonymous' },
  sources: ['https://docs.sentry.io/platforms/javascript/'],
  checked: '2026-11-26',
});
