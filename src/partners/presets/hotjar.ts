import { definePartner } from '../partner.js';

export const hotjar = definePartner({
  id: 'hotjar',
  name: 'Hotjar',
  vendor: 'Hotjar Ltd',
  country: 'MT',
  category: 'analytics',
  purpose: 'Records how visitors use the pages, as heatmaps and replays, and asks them in surveys.',
  policyUrl: 'https://www.hotjar.com/privacy/',
  optOutUrl: 'https://www.hotjar.com/policies/do-not-track/',
  hosts: ['hotjar.com', 'hotjar.io'],
  cookies: {
    '_hjSessionUser_*': ['identifies the browser', '1 year'],
    '_hjSession_*': ['keeps the state of the visit', '30 minutes'],
    _hjAbsoluteSessionInProgress: ['counts the pages of a visit', '30 minutes'],
    _hjTLDTest: ['finds the domain for cookies', 'session'],
    _hjid: ['identified the browser in older versions', '1 year'],
  },
  storage: {
    _hjUserAttributesHash: [
      'tells whether what is known of the visitor has changed',
      'until deleted',
    ],
    hjViewportId: ['keeps the size of the window', 'session'],
    hjActiveViewportIds: ['keeps which windows are open', 'until deleted'],
    _hjRecordingEnabled: ['tells whether the visit is recorded', 'session'],
  },
  fields: {
    siteId: {
      pattern: '\\d{4,10}',
      where: 'Settings > Sites & Organizations > Site ID',
      example: '1234567',
    },
    snippetVersion: {
      pattern: '\\d{1,3}',
      where: 'Tracking code > hjsv',
      example: '6',
      default: '6',
    },
  },
  stub: { name: 'hj', kind: 'function' },
  script: 'https://static.hotjar.com/c/hotjar-{siteId}.js?sv={snippetVersion}',
  calls: [['_hjSettings=', { hjid: '{siteId}', hjsv: '{snippetVersion}' }]],
  sources: ['https://help.hotjar.com/hc/en-us/articles/115011789248-Hotjar-Cookie-Information'],
  checked: '2026-11',
});
