import { definePartner } from '../partner.js';

export const heap = definePartner({
  id: 'heap',
  name: 'Heap (by Contentsquare)',
  vendor: 'Heap Inc',
  country: 'US',
  category: 'analytics',
  purpose: 'Records what visitors do in the product.',
  policyUrl: 'https://www.heap.io/privacy',
  optOutUrl: 'https://www.heap.io/privacy',
  hosts: ['heap-api.com', 'heapanalytics.com'],
  cookies: {
    '_hp2_id.*': ['user id', '13 months'],
    '_hp2_ses_props.*': ['session', '30 minutes'],
    '_hp5_*': ['new SDK ids', '13 months'],
  },
  fields: {
    envId: {
      pattern: '[0-9]{6,12}',
      where: 'Heap > Account > Projects > environment id',
      example: '1234567890',
    },
  },
  calls: [
    ['heap=', []],
    ['heap.envId=', '{envId}'],
    ['heap.clientConfig=', { shouldFetchServerConfig: false }],
  ],
  script: 'https://cdn.us.heap-api.com/config/{envId}/heap_config.js',
  sources: ['https://www.heap.io/privacy'],
  checked: '2026-11-26',
});
