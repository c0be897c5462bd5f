import { definePartner } from '../partner.js';

export const segment = definePartner({
  id: 'segment',
  name: 'Twilio Segment',
  vendor: 'Twilio Inc',
  country: 'US',
  category: 'analytics',
  purpose: 'Passes what visitors do on to the tools that the site has connected.',
  policyUrl: 'https://www.twilio.com/en-us/privacy',
  optOutUrl: 'https://www.twilio.com/en-us/privacy',
  hosts: ['cdn.segment.com', 'segment.io', 'segmentapis.com'],
  cookies: {
    ajs_anonymous_id: ['anonymous id', '1 year'],
    ajs_user_id: ['user id', '1 year'],
    ajs_group_id: ['group id', '1 year'],
  },
  storage: {
    'localStorage:ajs_anonymous_id': ['state', 'not stated'],
    'localStorage:ajs_user_id': ['state', 'not stated'],
    'localStorage:ajs_user_traits': ['state', 'not stated'],
    'localStorage:ajs_group_id': ['state', 'not stated'],
  },
  fields: {
    writeKey: {
      pattern: '[A-Za-z0-9]{20,40}',
      where: 'Segment > Sources > API keys',
      example: 'KBXOGxgqMFjm2mxtJDJg0iDn5AnGYb9C',
    },
  },
  stub: {
    name: 'analytics',
    kind: 'methods',
    methods:
      'trackSubmit trackClick trackLink trackForm pageview identify reset group track ready alias debug page screen once off on addSourceMiddleware addIntegrationMiddleware setAnonymousId addDestinationMiddleware register',
    set: { invoked: true, SNIPPET_VERSION: '5.2.1' },
  },
  calls: [['analytics._writeKey=', '{writeKey}'], ['analytics.page']],
  script: 'https://cdn.segment.com/analytics.js/v1/{writeKey}/analytics.min.js',
  sources: ['https://www.twilio.com/en-us/privacy'],
  checked: '2026-11-26',
});
