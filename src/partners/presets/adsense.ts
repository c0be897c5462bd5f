import { definePartner } from '../partner.js';

export const adsense = definePartner({
  id: 'adsense',
  name: 'Google AdSense',
  vendor: 'Google LLC',
  country: 'US',
  category: 'ads',
  purpose: 'Shows ads on the site and measures who sees and clicks them.',
  policyUrl: 'https://policies.google.com/technologies/ads',
  optOutUrl: 'https://myadcenter.google.com/',
  hosts: [
    'googlesyndication.com',
    'googleads.g.doubleclick.net',
    'adservice.google.com',
    'partner.googleadservices.com',
    'adtrafficquality.google',
    'fundingchoicesmessages.google.com',
  ],
  cookies: {
    __gads: ['identifies the browser for ads', '13 months'],
    __gpi: ['identifies the browser for ads', '13 months'],
    __eoi: ['tells people from bots', '6 months'],
    GED_PLAYLIST_ACTIVITY: ['remembers which ads were played', 'session'],
  },
  storage: { 'google_ama_*': ['keeps settings of automatic ads', 'until deleted'] },
  fields: {
    publisherId: {
      pattern: 'ca-pub-[0-9]{16}',
      where: 'AdSense > Account > Account information',
      example: 'ca-pub-1234567890123456',
    },
  },
  stub: { name: 'adsbygoogle', kind: 'array' },
  script: 'https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client={publisherId}',
  attributes: { crossorigin: 'anonymous' },
  consent: {
    limit: [['adsbygoogle.requestNonPersonalizedAds=', 1]],
    free: [['adsbygoogle.requestNonPersonalizedAds=', 0]],
  },
  google: ['ad_storage', 'ad_user_data', 'ad_personalization'],
  sources: [
    'https://support.google.com/adsense/answer/9042142',
    'https://support.google.com/adsense/answer/13554116',
  ],
  checked: '2026-11',
});
