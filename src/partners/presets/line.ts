import { definePartner } from '../partner.js';

export const line = definePartner({
  id: 'line',
  name: 'LINE Tag',
  vendor: 'LY Corporation',
  country: 'JP',
  category: 'ads',
  purpose: 'Measures what ads in LINE lead to, and chooses who sees them.',
  policyUrl: 'https://www.lycorp.co.jp/en/company/privacypolicy/',
  optOutUrl: 'https://www.lycorp.co.jp/en/company/privacypolicy/',
  hosts: ['d.line-scdn.net/n/line_tag', 'tr.line.me'],
  cookies: {
    __lt__cid: ['identifies the browser', '2 years'],
    __lt__sid: ['identifies the visit', '30 minutes'],
  },
  storage: { __lt__cid: ['identifies the browser', 'until deleted'] },
  fields: {
    tagId: {
      pattern: '[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}',
      where: 'Ads Manager > Tracking (LINE Tag)',
      example: '12345678-1234-1234-1234-123456789012',
    },
    customerType: {
      pattern: '(lap|account)',
      where: 'Base code: lap for LINE Ads, account for an Official Account',
      example: 'lap',
      default: 'lap',
    },
  },
  stub: { name: '_lt', kind: 'arguments', queue: '_ltq' },
  calls: [
    ['_lt', 'init', { customerType: '{customerType}', tagId: '{tagId}' }],
    ['_lt', 'send', 'pv', ['{tagId}']],
  ],
  script: 'https://d.line-scdn.net/n/line_tag/public/release/v1/lt.js',
  sources: ['https://www.lycorp.co.jp/en/company/privacypolicy/'],
  checked: '2026-11',
});
