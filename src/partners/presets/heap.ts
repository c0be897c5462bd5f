import { definePartner } from '../partner.js';

export const heap = definePartner({
  id: 'heap',
  name: 'Heap',
  vendor: 'Heap Inc.',
  country: 'US',
  category: 'analytics',
  purpose: 'Keeps every click and page of visitors, for reports to the site.',
  policyUrl: 'https://www.heap.io/privacy',
  hosts: ['heap-api.com', 'heapanalytics.com'],
  cookies: {
    '_hp2_id.*': ['identifies the browser', '13 months'],
    '_hp2_ses_props.*': ['keeps the state of the visit', '30 minutes'],
    '_hp5_*': ['identifies the browser and the visit', '13 months'],
  },
  fields: {
    envId: {
      pattern: '\\d{5,12}',
      where: 'Account > Manage > Projects > Environment ID',
      example: '1234567890',
    },
    region: {
      pattern: 'us|eu',
      where: "Installation > region in the script's address",
      example: 'eu',
      default: 'us',
    },
  },
  stub: { name: 'heap', kind: 'methods', methods: 'startTracking stopTracking' },
  script: 'https://cdn.{region}.heap-api.com/config/{envId}/heap_config.js',
  calls: [
    ['heapReadyCb=', []],
    ['heap.envId=', '{envId}'],
    ['heap.clientConfig=', { shouldFetchServerConfig: false }],
  ],
  consent: { grant: [['heap.startTracking']], revoke: [['heap.stopTracking']] },
  sources: ['https://developers.heap.io/docs/web'],
  checked: '2026-11',
});
