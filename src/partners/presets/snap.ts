import { definePartner } from '../partner.js';

export const snap = definePartner({
  id: 'snap',
  name: 'Snap Pixel',
  vendor: 'Snap Inc',
  country: 'US',
  category: 'ads',
  purpose: 'Measures what ads on Snapchat lead to, and chooses who sees them.',
  policyUrl: 'https://values.snap.com/privacy/privacy-policy',
  optOutUrl: 'https://accounts.snapchat.com/accounts/ad-preferences',
  hosts: ['sc-static.net', 'tr.snapchat.com', 'tr6.snapchat.com', 'tr-shadow.snapchat.com'],
  cookies: {
    _scid: ['identifies the browser', '13 months'],
    _scid_r: ['identifies the browser', '13 months'],
    _ScCbts: ['remembers when ids were matched', '1 year'],
    _sctr: ['remembers when the page was opened', '13 months'],
  },
  storage: {
    u_sclid: ['identifies the browser', 'until deleted'],
    u_sclid_r: ['identifies the browser', 'until deleted'],
    u_scsid: ['identifies the visit', 'session'],
    u_scsid_r: ['identifies the visit', 'session'],
  },
  fields: {
    pixelId: {
      pattern: '[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}',
      where: 'Snap Ads Manager > Events manager > Pixel',
      example: '12345678-1234-1234-1234-123456789012',
    },
  },
  stub: { name: 'snaptr', kind: 'function', queue: 'queue', through: 'handleRequest' },
  calls: [
    ['snaptr', 'init', '{pixelId}', {}],
    ['snaptr', 'track', 'PAGE_VIEW'],
  ],
  script: 'https://sc-static.net/scevent.min.js',
  sources: ['https://businesshelp.snapchat.com/s/article/pixel-website-install'],
  checked: '2026-11',
});
