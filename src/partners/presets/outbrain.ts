import { definePartner } from '../partner.js';

export const outbrain = definePartner({
  id: 'outbrain',
  name: 'Outbrain Pixel',
  vendor: 'Outbrain Inc',
  country: 'US',
  category: 'ads',
  purpose: 'Measures what recommended articles and ads lead to.',
  policyUrl: 'https://www.outbrain.com/privacy/',
  optOutUrl: 'https://my.outbrain.com/recommendations-settings/home',
  hosts: ['outbrain.com', 'outbrainimg.com'],
  cookies: {
    outbrain_cid_fetch: ['remembers that the click was looked up', '5 minutes'],
    outbrain_dicbo_id: ['remembers the ad that was clicked', '1 day'],
  },
  storage: { 'OB-USER-TOKEN': ['identifies the browser', 'until deleted'] },
  fields: {
    marketerId: {
      pattern: '[0-9a-f]{32,36}',
      where: 'Outbrain Amplify > Conversions > pixel code (OB_ADV_ID)',
      example: '00abcdef0123456789abcdef0123456789',
    },
  },
  stub: {
    name: 'obApi',
    kind: 'function',
    queue: 'queue',
    through: 'dispatch',
    set: { version: '1.1', loaded: true },
  },
  calls: [
    ['obApi.marketerId=', '{marketerId}'],
    ['obApi', 'track', 'PAGE_VIEW'],
  ],
  script: 'https://amplify.outbrain.com/cp/obtp.js',
  sources: ['https://www.outbrain.com/privacy/'],
  checked: '2026-11',
});
