import { definePartner } from '../partner.js';

export const sentry = definePartner({
  id: 'sentry',
  name: 'Sentry',
  vendor: 'Functional Software, Inc.',
  country: 'US',
  category: 'analytics',
  purpose: 'Reports errors and slow pages that visitors meet, and what led to them.',
  policyUrl: 'https://sentry.io/privacy/',
  hosts: ['sentry-cdn.com', 'ingest.sentry.io', 'ingest.us.sentry.io', 'ingest.de.sentry.io'],
  storage: { sentryReplaySession: ['keeps the state of a recorded visit', 'session'] },
  fields: {
    publicKey: {
      pattern: '[0-9a-f]{32}',
      where: "Project Settings > Loader Script > the script's name",
      example: '0123456789abcdef0123456789abcdef',
    },
  },
  script: 'https://js.sentry-cdn.com/{publicKey}.min.js',
  attributes: { crossorigin: 'anonymous' },
  sources: ['https://docs.sentry.io/platforms/javascript/'],
  checked: '2026-11',
});
