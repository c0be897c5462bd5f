import { definePartner } from '../partner.js';

export const amazon = definePartner({
  id: 'amazon',
  name: 'Amazon Ads',
  vendor: 'Amazon.com',
  country: 'US',
  category: 'ads',
  purpose: 'Measures what ads on Amazon lead to, and chooses who sees them.',
  policyUrl: 'https://www.amazon.com/privacy',
  optOutUrl: 'https://www.amazon.com/adprefs',
  hosts: ['amazon-adsystem.com', 'paa-reporting-advertising.amazon'],
  cookies: { aatToken: ['identifies the browser', 'not stated'] },
  storage: {
    'amzn-token': ['identifies the browser', 'until deleted'],
    aatToken: ['identifies the browser', 'until deleted'],
  },
  fields: {
    tagId: {
      pattern: '[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}',
      where: 'Amazon Ads > Events manager > your tag',
      example: '768411f6-fa20-33cd-2222-8cdf646d1111',
    },
    region: { pattern: 'NA|EU|FE', where: 'Amazon Ads > Events manager > your tag', example: 'EU' },
    countryCode: {
      pattern: '[A-Z]{2}',
      where: 'the country whose law applies to your visitors, ISO 3166-1',
      example: 'ID',
    },
  },
  stub: { name: 'amzn', kind: 'function', isTimed: true, set: { version: '0.0' } },
  // Amazon takes no signal that comes after its tag.
  before: 'https://c.amazon-adsystem.com/aat/amzn-consent.js',
  script: 'https://c.amazon-adsystem.com/aat/amzn.js',
  attributes: { id: 'amzn-pixel' },
  calls: [
    ['amzn', 'setRegion', '{region}'],
    ['amzn', 'addTag', '{tagId}'],
    ['amzn', 'trackEvent', 'PageView'],
  ],
  consent: {
    grant: [
      [
        'amznConsent?',
        { countryCode: '{countryCode}', enableAdStorage: true, enableUserData: true },
      ],
    ],
    revoke: [
      [
        'amznConsent?',
        { countryCode: '{countryCode}', enableAdStorage: false, enableUserData: false },
      ],
    ],
  },
  sources: [
    'https://advertising.amazon.com/help/G2648JUCRZU662V5',
    'https://advertising.amazon.com/resources/ad-policy/consent-signal-requirements',
  ],
  checked: '2026-11',
});
