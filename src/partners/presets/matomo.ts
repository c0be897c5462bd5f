import { definePartner } from '../partner.js';

export const matomo = definePartner({
  id: 'matomo',
  name: 'Matomo',
  vendor: 'InnoCraft Ltd (or self-hosted)',
  country: 'NZ',
  category: 'analytics',
  purpose: "Counts visits and what visitors do, on a server of the site's choice.",
  policyUrl: 'https://matomo.org/privacy-policy/',
  optOutUrl: 'site-provided opt-out iframe/JS',
  hosts: ['matomo.cloud'],
  cookies: {
    '_pk_id.*': ['visitor id', '393 days'],
    '_pk_ses.*': ['visit', '30 minutes'],
    '_pk_ref.*': ['referrer', '6 months'],
    '_pk_*': ['misc', 'session-30 minutes'],
    mtm_consent: ['remembered consent', '30 years or given hours'],
    mtm_cookie_consent: ['remembered cookie consent', '30 years or given hours'],
    mtm_consent_removed: ['withdrawal', '30 years or given hours'],
    matomo_ignore: ['opt-out', '30 years'],
  },
  storage: { 'sessionStorage:MatomoTrackerSession*': ['state', 'not stated'] },
  fields: {
    matomoUrl: {
      pattern: 'https://[^\\s]+/',
      where: 'Matomo > Administration > Tracking code',
      example: 'https://stats.example.com/',
    },
    siteId: { pattern: '[0-9]{1,6}', where: 'Matomo > Measurables', example: '1' },
  },
  stub: { name: '_paq', kind: 'array' },
  calls: [
    ['_paq.push', ['setTrackerUrl', '{matomoUrl}matomo.php']],
    ['_paq.push', ['setSiteId', '{siteId}']],
    ['_paq.push', ['trackPageView']],
    ['_paq.push', ['enableLinkTracking']],
  ],
  script: '{matomoUrl}matomo.js',
  consent: {
    deny: [['_paq.push', ['requireConsent']]],
    grant: [['_paq.push', ['setConsentGiven']]],
    revoke: [
      ['_paq.push', ['forgetConsentGiven']],
      ['_paq.push', ['deleteCookies']],
    ],
  },
  sources: ['https://developer.matomo.org/guides/tracking-consent'],
  checked: '2026-11-26',
});
