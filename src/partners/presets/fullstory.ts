import { definePartner } from '../partner.js';

export const fullstory = definePartner({
  id: 'fullstory',
  name: 'Fullstory',
  vendor: 'FullStory, Inc.',
  country: 'US',
  category: 'analytics',
  purpose: 'Records what visitors do on the pages, as replays and reports for the site.',
  policyUrl: 'https://www.fullstory.com/legal/privacy-policy/',
  optOutUrl: 'https://www.fullstory.com/optout/',
  hosts: ['fullstory.com'],
  cookies: {
    fs_uid: ['identifies the browser', '1 year'],
    fs_lua: ['keeps when the visitor was last active', '30 minutes'],
    fs_session: ['keeps the state of the visit', '30 minutes'],
  },
  storage: {
    '_fs_*': ['keeps the state of the visit and of the tab', 'until deleted'],
  },
  fields: {
    orgId: {
      pattern: '[A-Za-z0-9-]{3,24}',
      where: 'Settings > Data Capture and Privacy > FullStory Setup > _fs_org',
      example: 'o-1ABCDE-na1',
    },
    host: {
      pattern: '([a-z0-9]+\\.)?fullstory\\.com',
      where: 'FullStory Setup > _fs_host',
      example: 'eu1.fullstory.com',
      default: 'fullstory.com',
    },
  },
  stub: { name: 'FS', kind: 'function', through: '_api', isArray: true },
  script: 'https://edge.{host}/s/fs.js',
  attributes: { crossorigin: 'anonymous' },
  calls: [
    ['_fs_host=', '{host}'],
    ['_fs_script=', 'edge.{host}/s/fs.js'],
    ['_fs_org=', '{orgId}'],
    ['_fs_namespace=', 'FS'],
  ],
  consent: {
    deny: [['_fs_capture_on_startup=', false]],
    grant: [
      ['_fs_capture_on_startup=', true],
      ['FS', 'start', {}, null, null, null, 2],
    ],
    revoke: [['FS', 'shutdown', {}, null, null, null, 2]],
  },
  sources: ['https://developer.fullstory.com/browser/fullcapture/capture-data/'],
  checked: '2026-11',
});
