import { definePartner } from '../partner.js';

export const openai = definePartner({
  id: 'openai',
  name: 'OpenAI Ads Pixel',
  vendor: 'OpenAI',
  country: 'US',
  category: 'ads',
  purpose: 'Measures what ads in ChatGPT lead to.',
  policyUrl: 'https://openai.com/policies/privacy-policy/',
  optOutUrl: 'https://privacy.openai.com/',
  hosts: ['bzrcdn.openai.com', 'bzr.openai.com'],
  cookies: {
    __oppref: ['remembers the ad that was clicked', '30 days'],
    __obref: ['identifies the browser', 'not stated'],
  },
  fields: {
    pixelId: {
      pattern: '[A-Za-z0-9]{20,24}',
      where: 'OpenAI Ads Manager > Conversions tab',
      example: 'WsV6YTxDxKer2SEn7KPXGp',
    },
  },
  stub: { name: 'oaiq', kind: 'function' },
  calls: [
    ['oaiq', 'init', { pixelId: '{pixelId}' }],
    ['oaiq', 'measure', 'page_viewed', { type: 'contents' }],
  ],
  script: 'https://bzrcdn.openai.com/sdk/oaiq.min.js',
  consent: {
    deny: [['oaiq', 'consent', false]],
    grant: [['oaiq', 'consent', true]],
    revoke: [['oaiq', 'consent', false]],
  },
  sources: ['https://developers.openai.com/ads/measurement-pixel'],
  checked: '2026-11',
});
