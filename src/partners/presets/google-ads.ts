import { definePartner } from '../partner.js';

export const googleAds = definePartner({
  id: 'google-ads',
  name: 'Google Ads',
  vendor: 'Google LLC',
  country: 'US',
  category: 'ads',
  purpose: 'Measures what ads on Google lead to, and shows ads to earlier visitors.',
  policyUrl: 'https://policies.google.com/privacy',
  optOutUrl: 'https://myadcenter.google.com/',
  hosts: [
    'googletagmanager.com/gtag/js',
    'googleadservices.com',
    'googleads.g.doubleclick.net',
    'ad.doubleclick.net',
    'td.doubleclick.net',
    'google.com/pagead',
    'google.com/ccm',
    'google.com/rmkt',
    'adservice.google.com',
  ],
  cookies: {
    _gcl_au: ['links ad clicks to what follows', '90 days'],
    '_gcl_*': ['remembers the ad that was clicked', '90 days'],
    '_gac_*': ['remembers the campaign', '90 days'],
    'FPGCL*': ['remembers the ad that was clicked, set by the server', '90 days'],
  },
  storage: { _gcl_ls: ['remembers the ad that was clicked', 'until deleted'] },
  fields: {
    conversionId: {
      pattern: 'AW-[0-9]{8,12}',
      where: 'Google Ads > Goals > Conversions > tag setup, or Google tag settings',
      example: 'AW-123456789',
    },
  },
  stub: { name: 'gtag', kind: 'arguments', queue: 'dataLayer' },
  calls: [
    ['gtag', 'js', '{now}'],
    ['gtag', 'config', '{conversionId}'],
  ],
  script: 'https://www.googletagmanager.com/gtag/js?id={conversionId}',
  google: ['ad_storage', 'ad_user_data', 'ad_personalization'],
  sources: [
    'https://developers.google.com/tag-platform/security/guides/consent',
    'https://support.google.com/google-ads/answer/10000067',
    'https://support.google.com/google-ads/answer/9606827',
  ],
  checked: '2026-11',
});
