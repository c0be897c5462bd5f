import { definePartner } from '../partner.js';

export const adobe = definePartner({
  id: 'adobe',
  name: 'Adobe Analytics / Tags (Launch) / Web SDK',
  vendor: 'Adobe Inc',
  country: 'US',
  category: 'analytics',
  purpose: 'Counts visits and what visitors do, for reports to the site.',
  policyUrl: 'https://www.adobe.com/privacy.html',
  optOutUrl: 'https://www.adobe.com/privacy/opt-out.html',
  hosts: [
    'assets.adobedtm.com',
    'cdn1.adoberesources.net',
    'omtrdc.net',
    '2o7.net',
    'demdex.net',
    'edge.adobedc.net',
    'everesttech.net',
  ],
  cookies: {
    s_ecid: ['Experience Cloud id copy', '2 years'],
    s_vi: ['visitor id', '2 years'],
    s_fid: ['fallback id', '2-5 years'],
    s_cc: ['cookie test', 'session'],
    s_sq: ['previous link', 'session'],
    'AMCV_*': ['Experience Cloud id', '2 years'],
    'AMCVS_*': ['session flag', 'session'],
    'kndctr_*': ['Web SDK', '13 months / 30 minutes / 6 months'],
    mbox: ['Target', '2 years'],
  },
  fields: {
    launchUrl: {
      pattern: 'https://[^\\s]+/launch-[A-Za-z0-9]+(-(development|staging))?\\.min\\.js',
      where: 'Data Collection > Tags > Environments > Install',
      example: 'https://assets.adobedtm.com/1a2b/3c4d/launch-5e6f.min.js',
    },
  },
  stub: { name: 'adobeDataLayer', kind: 'array' },
  script: '{launchUrl}',
  sources: ['https://experienceleague.adobe.com/docs/experience-platform/web-sdk (setConsent)'],
  checked: '2026-11-26',
});
