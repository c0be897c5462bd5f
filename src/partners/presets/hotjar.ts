import { definePartner } from '../partner.js';

export const hotjar = definePartner({
  id: 'hotjar',
  name: 'Hotjar (by Contentsquare)',
  vendor: 'Hotjar Ltd',
  country: 'MT',
  category: 'analytics',
  purpose: 'Records how visitors move and click, and asks them questions.',
  policyUrl: 'https://www.hotjar.com/privacy/',
  optOutUrl: 'https://www.hotjar.com/policies/do-not-track/',
  hosts: ['hotjar.com', 'hotjar.io'],
  cookies: {
    '_hjSessionUser_*': ['user id', '365 days'],
    '_hjSession_*': ['session', '30 minutes'],
    _hjTLDTest: ['domain test', 'session'],
    _hjAbsoluteSessionInProgress: ['pageview count', '30 minutes'],
    _hjid: ['legacy user id', '365 days'],
  },
  storage: {
    'localStorage:_hjUserAttributesHash': ['state', 'not stated'],
    'sessionStorage:hjViewportId': ['state', 'not stated'],
    'sessionStorage:_hjRecordingEnabled': ['state', 'not stated'],
    'localStorage:hjActiveViewportIds': ['state', 'not stated'],
  },
  fields: {
    siteId: {
      pattern: '[0-9]{5,9}',
      where: 'Hotjar > Settings > Sites & organizations',
      example: '1234567',
    },
    snippetVersion: { pattern: '[0-9]+', where: 'snippet (hjsv)', example: '6', default: '6' },
  },
  stub: { name: 'hj', kind: 'function' },
  calls: [['_hjSettings=', { hjid: '{siteId}', hjsv: '{snippetVersion}' }]],
  script: 'https://static.hotjar.com/c/hotjar-{siteId}.js?sv={snippetVersion}',
  sources: ['https://help.hotjar.com/hc/en-us/articles/115011789248-Hotjar-Cookie-Information'],
  checked: '2026-11-26',
});
