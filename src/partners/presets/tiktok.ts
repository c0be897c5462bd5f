import { definePartner } from '../partner.js';

export const tiktok = definePartner({
  id: 'tiktok',
  name: 'TikTok Pixel',
  vendor: 'TikTok Pte',
  country: 'SG',
  category: 'ads',
  purpose: 'Measures what ads on TikTok lead to, and chooses who sees them.',
  policyUrl: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en',
  optOutUrl: 'https://www.tiktok.com/setting/ads',
  hosts: [
    'analytics.tiktok.com',
    'analytics.us.tiktok.com',
    'analytics-sg.tiktok.com',
    'analytics-ipv6.tiktokw.us',
    'mon.tiktokv.com',
    'mcs.tiktok.com',
  ],
  cookies: {
    _ttp: ['identifies the browser', '13 months'],
    _tt_enable_cookie: ['remembers whether cookies may be set', '13 months'],
    'ttcsid*': ['identifies the visit', '90 days'],
    ttclid: ['remembers the ad that was clicked', '30 days'],
  },
  storage: {
    tt_appInfo: ['keeps settings of the pixel', 'session'],
    tt_sessionId: ['identifies the visit', 'session'],
    tt_pixel_session_index: ['counts the visits', 'session'],
  },
  fields: {
    pixelCode: {
      pattern: '[A-Z0-9]{18,24}',
      where: 'TikTok Ads Manager > Tools > Events > Web events > pixel ID',
      example: 'C4ABCDEFGHIJ12345678',
    },
  },
  stub: {
    name: 'ttq',
    kind: 'methods',
    methods:
      'page track identify instances debug on off once ready alias group enableCookie disableCookie holdConsent revokeConsent grantConsent',
  },
  calls: [
    ['TiktokAnalyticsObject=', 'ttq'],
    ['ttq._i.{pixelCode}=', []],
    ['ttq._i.{pixelCode}._u=', 'https://analytics.tiktok.com/i18n/pixel/events.js'],
    ['ttq._t.{pixelCode}=', '{time}'],
    ['ttq._o.{pixelCode}=', {}],
    ['ttq.page'],
  ],
  script: 'https://analytics.tiktok.com/i18n/pixel/events.js?sdkid={pixelCode}&lib=ttq',
  consent: {
    deny: [['ttq.holdConsent']],
    grant: [['ttq.grantConsent']],
    revoke: [['ttq.revokeConsent']],
  },
  sources: ['https://business-api.tiktok.com/portal/docs/pixel-cookie-consent-mode/v1.3'],
  checked: '2026-11',
});
