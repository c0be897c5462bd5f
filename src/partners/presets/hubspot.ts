import { definePartner } from '../partner.js';

export const hubspot = definePartner({
  id: 'hubspot',
  name: 'HubSpot',
  vendor: 'HubSpot, Inc.',
  country: 'US',
  category: 'ads',
  purpose: 'Follows what visitors do, and ties it to what the site knows of its customers.',
  policyUrl: 'https://legal.hubspot.com/privacy-policy',
  hosts: [
    'track.hubspot.com',
    'track-eu1.hubspot.com',
    'hubapi.com',
    'hs-scripts.com',
    'hs-analytics.net',
    'hs-banner.com',
    'hscollectedforms.net',
    'hsadspixel.net',
    'usemessages.com',
    'hsleadflows.net',
  ],
  cookies: {
    __hstc: ['counts visits', '6 months'],
    hubspotutk: ['identifies the browser', '6 months'],
    __hssc: ['keeps the state of the visit', '30 minutes'],
    __hssrc: ['notices a new visit', 'session'],
    __hs_cookie_cat_pref: ['remembers the choice', '6 months'],
    messagesUtk: ['recognises the visitor in the chat', '6 months'],
  },
  fields: {
    portalId: {
      pattern: '\\d{4,10}',
      where: 'Settings > Tracking & Analytics > Tracking code',
      example: '1234567',
    },
    server: {
      pattern: 'js(-(na1|na2|na3|eu1|ap1|ca1))?',
      where: 'Tracking code, first word of the address',
      example: 'js-eu1',
      default: 'js',
    },
  },
  stub: { name: '_hsq', kind: 'array' },
  script: 'https://{server}.hs-scripts.com/{portalId}.js',
  attributes: { id: 'hs-script-loader' },
  consent: {
    deny: [
      ['disableHubSpotCookieBanner=', true],
      ['_hsp=', []],
      [
        '_hsp.push',
        ['setHubSpotConsent', { analytics: false, advertisement: false, functionality: false }],
      ],
    ],
    grant: [
      [
        '_hsp.push',
        ['setHubSpotConsent', { analytics: true, advertisement: true, functionality: true }],
      ],
      ['_hsq.push', ['doNotTrack', { track: true }]],
    ],
    revoke: [
      ['_hsp.push', ['revokeCookieConsent']],
      ['_hsq.push', ['doNotTrack']],
    ],
  },
  sources: [
    'https://developers.hubspot.com/docs/api/events/cookie-banner',
    'https://developers.hubspot.com/docs/api/events/tracking-code',
  ],
  checked: '2026-11',
});
