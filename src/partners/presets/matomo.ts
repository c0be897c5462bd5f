import { definePartner } from '../partner.js';

export const matomo = definePartner({
  id: 'matomo',
  name: 'Matomo',
  vendor: 'InnoCraft Ltd',
  country: 'NZ',
  category: 'analytics',
  purpose: 'Counts visits and what visitors do, for reports to the site.',
  policyUrl: 'https://matomo.org/privacy-policy/',
  hosts: ['matomo.cloud'],
  cookies: {
    '_pk_id.*': ['identifies the browser', '13 months'],
    '_pk_ses.*': ['keeps the state of the visit', '30 minutes'],
    '_pk_ref.*': ['remembers where the visitor came from', '6 months'],
    '_pk_cvar.*': ['keeps what the site tells of the visit', '30 minutes'],
    '_pk_hsr.*': ['tells that the visit is recorded', '30 minutes'],
    '_pk_testcookie.*': ['tests whether cookies work', 'session'],
    mtm_consent: ['keeps what was consented to', '30 years'],
    mtm_cookie_consent: ['keeps what was consented to', '30 years'],
  },
  storage: { 'MatomoTrackerSession*': ['keeps the state of the visit', 'session'] },
  fields: {
    matomoUrl: {
      pattern: 'https://\\S+/',
      where: 'Administration > Tracking Code > address of Matomo, with the slash at its end',
      example: 'https://example.matomo.cloud/',
    },
    siteId: {
      pattern: '\\d{1,8}',
      where: 'Administration > Measurables > Manage > ID',
      example: '1',
    },
  },
  stub: { name: '_paq', kind: 'array' },
  script: '{matomoUrl}matomo.js',
  calls: [
    ['_paq.push', ['setTrackerUrl', '{matomoUrl}matomo.php']],
    ['_paq.push', ['setSiteId', '{siteId}']],
    ['_paq.push', ['trackPageView']],
    ['_paq.push', ['enableLinkTracking']],
  ],
  consent: {
    deny: [['_paq.push', ['requireConsent']]],
    grant: [['_paq.push', ['setConsentGiven']]],
    revoke: [
      ['_paq.push', ['forgetConsentGiven']],
      ['_paq.push', ['deleteCookies']],
    ],
  },
  sources: ['https://developer.matomo.org/guides/tracking-consent'],
  checked: '2026-11',
});
