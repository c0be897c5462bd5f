import { fits } from '../core/disclosure.js';

// What a consent tool needs to ask and to remember the answer is exempt. Names and hosts as the tools'
// own documentation gives them, 2026-11.

const names = [
  'izin',
  'izin-records',
  'cc_cookie', // vanilla-cookieconsent
  'klaro',
  'orejime',
  'eu-consent', // orejime
  'tarteaucitron',
  'osano_consentmanager*',
  'cookieconsent_status', // Osano's, open source
  'CookieConsent', // Cookiebot
  'OptanonConsent', // OneTrust
  'OptanonAlertBoxClosed',
  'OneTrustWPCCPAGoogleOptOut',
  'eupubconsent-v2',
  'euconsent-v2', // TCF
  'addtl_consent',
  'usprivacy',
  'didomi_token',
  'axeptio_*',
  '_iub_cs-*',
  'uc_settings', // Usercentrics
  'uc_user_interaction',
  'uc_ui_version',
  'cookieyes-consent',
  'cky-consent',
  'cmplz_*', // Complianz
  'borlabs-cookie',
  'moove_gdpr_popup',
  'TERMLY_API_CACHE',
  'consentUUID', // Sourcepoint
  '_sp_*',
  'TAconsentID', // TrustArc
  'notice_preferences',
  'notice_gdpr_prefs',
  'notice_behavior',
  'cmapi_cookie_privacy',
  'cmapi_gtm_bl',
  'CookieControl', // Civic
  'real_cookie_banner*',
  '__cmp*', // consentmanager
  'FCCDCF', // Google's
  'FCNEC',
];

const hosts = [
  'cookiebot.com',
  'cookiebot.eu',
  'cookielaw.org',
  'onetrust.com',
  'usercentrics.eu',
  'iubenda.com',
  'privacy-center.org',
  'consentmanager.net',
  'axept.io',
  'privacy-mgmt.com',
  'termly.io',
  'osano.com',
  'cookieyes.com',
  'trustarc.com',
  'civiccomputing.com',
  'tarteaucitron.io',
  'cmp.inmobi.com',
  'fundingchoicesmessages.google.com',
];

/** Says whether a cookie or key keeps a consent tool's decision; `own` are further names. */
export const isDecision = (name: string, own: readonly string[] = []): boolean =>
  [...names, ...own].some((each) => fits(each, name));

/** Says whether a host serves a consent tool. */
export const isTool = (host: string): boolean =>
  hosts.some((each) => host === each || host.endsWith(`.${each}`));
