import { definePartner } from '../partner.js';

export const logrocket = definePartner({
  id: 'logrocket',
  name: 'LogRocket',
  vendor: 'LogRocket, Inc.',
  country: 'US',
  category: 'analytics',
  purpose: 'Records what visitors do and which errors they meet, as replays for the site.',
  policyUrl: 'https://logrocket.com/privacy',
  hosts: [
    'logr-in.com',
    'logrocket.io',
    'logrocket.com',
    'lr-in-prod.com',
    'lr-in.com',
    'lr-ingest.com',
    'lr-ingest.io',
    'lr-intake.com',
    'intake-lr.com',
    'logr-ingest.com',
    'ingest-lr.com',
    'lgrckt-in.com',
    'lrkt-in.com',
  ],
  cookies: {
    '_lr_uf_-*': ['identifies the browser', 'not stated'],
    '_lr_hb_-*': ['tells that the page is still open', 'session'],
    '_lr_tabs_-*': ['joins the tabs of a visit', '1 day'],
  },
  storage: { '_lr_*': ['identifies the browser and the visit', 'until deleted'] },
  fields: {
    appId: {
      pattern: '[A-Za-z0-9_-]+/[A-Za-z0-9._-]+',
      where: 'Settings > Project Setup > Application ID',
      example: 'my-org/my-app',
    },
  },
  script: 'https://cdn.logr-in.com/LogRocket.min.js',
  attributes: { crossorigin: 'anonymous' },
  after: [['LogRocket.init', '{appId}']],
  sources: ['https://docs.logrocket.com/reference/init'],
  checked: '2026-11',
});
