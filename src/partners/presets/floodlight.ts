import { definePartner } from '../partner.js';

export const floodlight = definePartner({
  id: 'floodlight',
  name: 'Google Floodlight',
  vendor: 'Google LLC',
  country: 'US',
  category: 'ads',
  purpose: 'Measures what display ads bought through Google lead to.',
  policyUrl: 'https://policies.google.com/privacy',
  optOutUrl: 'https://myadcenter.google.com/',
  hosts: [
    'googletagmanager.com/gtag/js',
    'fls.doubleclick.net',
    'ad.doubleclick.net',
    'td.doubleclick.net',
    'cm.g.doubleclick.net',
    'ade.googlesyndication.com',
  ],
  cookies: { _gcl_dc: ['remembers the ad that was clicked', '90 days'] },
  fields: {
    advertiserId: {
      pattern: 'DC-[0-9]{6,10}',
      where: 'CM360 > Floodlight configuration > global site tag',
      example: 'DC-1234567',
    },
  },
  stub: { name: 'gtag', kind: 'arguments', queue: 'dataLayer' },
  calls: [
    ['gtag', 'js', '{now}'],
    ['gtag', 'config', '{advertiserId}'],
  ],
  script: 'https://www.googletagmanager.com/gtag/js?id={advertiserId}',
  google: ['ad_storage', 'ad_user_data', 'ad_personalization'],
  sources: ['https://support.google.com/campaignmanager/answer/7554821'],
  checked: '2026-11',
});
