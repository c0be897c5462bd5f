import { definePartner } from '../partner.js';

export const fullstory = definePartner({
  id: 'fullstory',
  name: 'Fullstory',
  vendor: 'FullStory Inc',
  country: 'US',
  category: 'analytics',
  purpose: 'Records visits so that the site can replay them.',
  policyUrl: 'https://www.fullstory.com/legal/privacy-policy/',
  optOutUrl: 'https://www.fullstory.com/optout/',
  hosts: ['fullstory.com'],
  cookies: {
    fs_uid: ['user id', '1 year'],
    fs_lua: ['last activity', '30 minutes'],
    fs_session: ['session', '30 minutes'],
  },
  storage: {
    'localStorage:_fs_*': ['state', 'not stated'],
    'sessionStorage:_fs_tab_id': ['state', 'not stated'],
  },
  fields: {
    orgId: {
      pattern: '[A-Za-z0-9-]{4,20}',
      where: 'Fullstory > Settings > Data capture setup (_fs_org)',
      example: 'o-1ABCDE-na1',
    },
  },
  stub: { name: 'FS', kind: 'function' },
  calls: [
    ['_fs_host=', 'fullstory.com'],
    ['_fs_script=', 'edge.fullstory.com/s/fs.js'],
    ['_fs_org=', '{orgId}'],
    ['_fs_namespace=', 'FS'],
  ],
  script: 'https://edge.fullstory.com/s/fs.js',
  attributes: { crossorigin: 'anonymous' },
  consent: { revoke: [['FS', 'shutdown']] },
  sources: ['https://developer.fullstory.com/browser/fullcapture/capture-data/'],
  checked: '2026-11-26',
});
