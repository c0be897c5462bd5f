import { definePartner } from '../partner.js';

export const matomoTagManager = definePartner({
  id: 'matomo-tag-manager',
  name: 'Matomo Tag Manager',
  vendor: 'InnoCraft Ltd',
  country: 'NZ',
  category: 'analytics',
  purpose: 'Loads what the site has put in its container, such as the counting of visits.',
  policyUrl: 'https://matomo.org/privacy-policy/',
  hosts: ['matomo.cloud'],
  cookies: {
    '_pk_id.*': ['identifies the browser', '13 months'],
    '_pk_ses.*': ['keeps the state of the visit', '30 minutes'],
    '_pk_ref.*': ['remembers where the visitor came from', '6 months'],
    mtm_consent: ['keeps what was consented to', '30 years'],
    mtm_cookie_consent: ['keeps what was consented to', '30 years'],
  },
  fields: {
    containerUrl: {
      pattern: 'https://\\S+/container_[A-Za-z0-9]{8}\\S*\\.js',
      where: 'Tag Manager > Install Code',
      example: 'https://cdn.matomo.cloud/example.matomo.cloud/container_AbCdEfGh.js',
    },
  },
  stub: { name: '_mtm', kind: 'array' },
  script: '{containerUrl}',
  calls: [['_mtm.push', { 'mtm.startTime': '{time}', event: 'mtm.Start' }]],
  consent: {
    deny: [
      ['_paq=', []],
      ['_paq.push', ['requireConsent']],
    ],
    grant: [['_paq.push', ['setConsentGiven']]],
    revoke: [
      ['_paq.push', ['forgetConsentGiven']],
      ['_paq.push', ['deleteCookies']],
    ],
  },
  sources: [
    'https://developer.matomo.org/guides/tagmanager/embedding',
    'https://developer.matomo.org/guides/tracking-consent',
  ],
  checked: '2026-11',
});
