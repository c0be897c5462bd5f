import { definePartner } from '../partner.js';

export const optimizely = definePartner({
  id: 'optimizely',
  name: 'Optimizely',
  vendor: 'Optimizely, Inc.',
  country: 'US',
  category: 'preferences',
  purpose: 'Shows visitors different versions of a page, and measures which does better.',
  policyUrl: 'https://www.optimizely.com/legal/privacy-notice/',
  optOutUrl: 'https://www.optimizely.com/legal/opt-out/',
  hosts: [
    'cdn.optimizely.com',
    'cdn-pci.optimizely.com',
    'logx.optimizely.com',
    'errors.client.optimizely.com',
  ],
  cookies: {
    optimizelyEndUserId: ['identifies the browser', '6 months'],
    optimizelySession: ['keeps the state of the visit', '6 months'],
    optimizelyDomainTestCookie: ['tests where cookies work', '6 months'],
    optimizelyRedirectData: ['keeps the version through a redirect', '5 seconds'],
  },
  storage: { 'optimizely_data$$*': ['remembers the version shown', 'until deleted'] },
  fields: {
    projectId: {
      pattern: '\\d{6,20}',
      where: "Settings > Implementation, the number in the snippet's address",
      example: '12345678901',
    },
  },
  stub: { name: 'optimizely', kind: 'array' },
  script: 'https://cdn.optimizely.com/js/{projectId}.js',
  consent: {
    deny: [['optimizely.push', { type: 'optOut', isOptOut: true }]],
    grant: [['optimizely.push', { type: 'optOut', isOptOut: false }]],
    revoke: [['optimizely.push', { type: 'optOut', isOptOut: true }]],
  },
  sources: ['https://docs.developers.optimizely.com/web-experimentation/'],
  checked: '2026-11',
});
