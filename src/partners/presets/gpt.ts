import { definePartner } from '../partner.js';

export const gpt = definePartner({
  id: 'gpt',
  name: 'Google Ad Manager',
  vendor: 'Google LLC',
  country: 'US',
  category: 'ads',
  purpose: 'Fetches the ads that the site sells through Google Ad Manager, and measures them.',
  policyUrl: 'https://policies.google.com/technologies/ads',
  optOutUrl: 'https://myadcenter.google.com/',
  hosts: [
    'securepubads.g.doubleclick.net',
    'pagead2.googlesyndication.com/tag',
    'tpc.googlesyndication.com',
    'safeframe.googlesyndication.com',
    'adtrafficquality.google',
  ],
  cookies: {
    __gads: ['identifies the browser for ads', '13 months'],
    __gpi: ['identifies the browser for ads', '13 months'],
    __eoi: ['tells people from bots', '6 months'],
  },
  calls: [['googletag.cmd=', []]],
  script: 'https://securepubads.g.doubleclick.net/tag/js/gpt.js',
  attributes: { crossorigin: 'anonymous' },
  google: ['ad_storage', 'ad_user_data', 'ad_personalization'],
  sources: [
    'https://developers.google.com/publisher-tag/reference',
    'https://support.google.com/admanager/answer/9805023',
  ],
  checked: '2026-11',
});
