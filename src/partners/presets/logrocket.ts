import { definePartner } from '../partner.js';

export const logrocket = definePartner({
  id: 'logrocket',
  name: 'LogRocket',
  vendor: 'LogRocket Inc',
  country: 'US',
  category: 'analytics',
  purpose: 'Records visits and errors so that the site can replay them.',
  policyUrl: 'https://logrocket.com/privacy',
  optOutUrl: 'https://docs.logrocket.com/docs/privacy',
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
    '_lr_uf_-*': ['user id', 'unknown'],
    '_lr_hb_-*': ['heartbeat', 'session'],
    '_lr_tabs_-*': ['tabs', '1 day'],
  },
  storage: {
    'localStorage:_lr_id_': ['state', 'not stated'],
    'sessionStorage:_lr_*': ['state', 'not stated'],
  },
  fields: {
    appId: {
      pattern: '[a-z0-9-]+/[A-Za-z0-9._-]+',
      where: 'LogRocket > Settings > Setup',
      example: 'my-org/my-app',
    },
  },
  script: 'https://cdn.logr-in.com/LogRocket.min.js',
  attributes: { crossorigin: 'anonymous' },
  after: [['LogRocket.init', '{appId}']],
  sources: ['https://docs.logrocket.com/reference/init'],
  checked: '2026-11-26',
});
