import { definePartner } from '../partner.js';

export const adobe = definePartner({
  id: 'adobe',
  name: 'Adobe Analytics',
  vendor: 'Adobe Inc.',
  country: 'US',
  category: 'analytics',
  purpose: 'Counts visits and what visitors do, and loads what the site has put in its tags.',
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
    s_ecid: ['identifies the browser', '2 years'],
    s_vi: ['identifies the browser', '2 years'],
    s_fid: ['identifies the browser where the other cookies fail', '5 years'],
    s_cc: ['tests whether cookies work', 'session'],
    s_sq: ['keeps the link that was clicked last', 'session'],
    'AMCV_*': ['identifies the browser', '2 years'],
    'AMCVS_*': ['tells that a visit has begun', 'session'],
    'kndctr_*': ['identifies the browser, and keeps what was consented to', '13 months'],
    mbox: ['keeps which version of a page is shown', '2 years'],
  },
  fields: {
    launchUrl: {
      pattern: 'https://\\S+/(launch|satelliteLib)-[\\w-]+(\\.min)?\\.js',
      where: 'Data Collection > Tags > Environments > Install',
      example: 'https://assets.adobedtm.com/1a2b/3c4d/launch-5e6f.min.js',
    },
  },
  stub: { name: 'adobeDataLayer', kind: 'array' },
  script: '{launchUrl}',
  consent: {
    // Where the container brings the Web SDK.
    grant: [
      [
        'alloy?',
        'setConsent',
        { consent: [{ standard: 'Adobe', version: '1.0', value: { general: 'in' } }] },
      ],
    ],
    revoke: [
      [
        'alloy?',
        'setConsent',
        { consent: [{ standard: 'Adobe', version: '1.0', value: { general: 'out' } }] },
      ],
    ],
  },
  sources: ['https://experienceleague.adobe.com/docs/experience-platform/web-sdk'],
  checked: '2026-11',
});
