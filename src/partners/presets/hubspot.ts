import { definePartner } from '../partner.js';

export const hubspot = definePartner({
  id: 'hubspot',
  name: 'HubSpot tracking',
  vendor: 'HubSpot Inc',
  country: 'US',
  category: 'ads',
  purpose: "Follows visitors for the site's marketing and customer files.",
  policyUrl: 'https://legal.hubspot.com/privacy-policy',
  optOutUrl: 'https://legal.hubspot.com/privacy-policy',
  hosts: [
    'track.hubspot.com',
    'track-eu1.hubspot.com',
    'hubapi.com',
    'hs-scripts.com',
    'hs-analytics.net',
    'hs-banner.com',
    'hsforms.net',
    'hscollectedforms.net',
    'hsadspixel.net',
    'usemessages.com',
    'hsleadflows.net',
  ],
  cookies: {
    __hstc: ['main tracking', '6 months'],
    hubspotutk: ['visitor id', '6 months'],
    __hssc: ['session', '30 minutes'],
    __hssrc: ['session restart', 'session'],
    __hs_cookie_cat_pref: ['category choice', '6 months'],
    messagesUtk: ['chat visitor', '6 months'],
  },
  fields: {
    portalId: {
      pattern: '[0-9]{4,10}',
      where: 'HubSpot > Settings > Tracking code',
      example: '1234567',
    },
  },
  stub: { name: '_hsq', kind: 'array' },
  script: 'https://js.hs-scripts.com/{portalId}.js',
  attributes: { id: 'hs-script-loader' },
  consent: { revoke: [['_hsq.push', ['doNotTrack']]] },
  sources: [
    'https://developers.hubspot.com/docs/api/events/cookie-banner',
    'https://developers.hubspot.com/docs/api/events/tracking-code',
  ],
  checked: '2026-11-26',
});
