import { definePartner } from '../partner.js';

export const segment = definePartner({
  id: 'segment',
  name: 'Twilio Segment',
  vendor: 'Twilio Inc.',
  country: 'US',
  category: 'analytics',
  purpose: 'Collects what visitors do on the site and passes it on to other tools of the site.',
  policyUrl: 'https://www.twilio.com/en-us/privacy',
  hosts: ['cdn.segment.com', 'segment.io', 'segmentapis.com'],
  cookies: {
    ajs_anonymous_id: ['identifies the browser', '1 year'],
    ajs_user_id: ['identifies the visitor who has logged in', '1 year'],
    ajs_group_id: ['identifies the group of the visitor', '1 year'],
  },
  storage: {
    ajs_anonymous_id: ['identifies the browser', 'until deleted'],
    ajs_user_id: ['identifies the visitor who has logged in', 'until deleted'],
    ajs_user_traits: ['keeps what is known of the visitor', 'until deleted'],
    ajs_group_id: ['identifies the group of the visitor', 'until deleted'],
    ajs_group_properties: ['keeps what is known of the group', 'until deleted'],
    'persisted-queue:v1:*': ['keeps what could not be sent yet', 'until sent'],
  },
  fields: {
    writeKey: {
      pattern: '[A-Za-z0-9]{10,40}',
      where: 'Connections > Sources > your source > Settings > API Keys > Write Key',
      example: 'KBXOGxgqMFjm2mxtJDJg0iDn5AnGYb9C',
    },
  },
  stub: {
    name: 'analytics',
    kind: 'methods',
    methods:
      'track page identify group alias screen reset ready on once off register addSourceMiddleware addDestinationMiddleware setAnonymousId debug',
    set: { invoked: true, SNIPPET_VERSION: '5.2.1' },
  },
  script: 'https://cdn.segment.com/analytics.js/v1/{writeKey}/analytics.min.js',
  attributes: { 'data-global-segment-analytics-key': 'analytics' },
  calls: [['analytics._writeKey=', '{writeKey}'], ['analytics.page']],
  consent: { revoke: [['analytics.reset?']] },
  sources: ['https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/'],
  checked: '2026-11',
});
