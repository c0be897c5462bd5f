import { definePartner } from '../partner.js';

export const optimizely = definePartner({
  id: 'optimizely',
  name: 'Optimizely Web Experimentation',
  vendor: 'Optimizely Inc',
  country: 'US',
  category: 'preferences',
  purpose: 'Shows visitors different versions of pages to find the better one.',
  policyUrl: 'https://www.optimizely.com/legal/privacy-notice/',
  optOutUrl: 'https://www.optimizely.com/legal/opt-out/',
  hosts: ['optimizely.com'],
  cookies: {
    optimizelyEndUserId: ['visitor id', '6 months'],
    optimizelySession: ['session', '6 months'],
    optimizelyDomainTestCookie: ['domain test', '6 months'],
    optimizelyRedirectData: ['redirect tests', '5 seconds'],
  },
  storage: { 'optimizely_data$$*': ['state', 'not stated'] },
  fields: {
    projectId: {
      pattern: '[0-9]{6,20}',
      where: 'Optimizely > Settings > Implementation',
      example: '12345678901',
    },
  },
  stub: { name: 'optimizely', kind: 'array' },
  script: 'https://cdn.optimizely.com/js/{projectId}.js',
  sources: ['https://docs.developers.optimizely.com/web-experimentation/'],
  checked: '2026-11-26',
});
