import { definePartner } from '../partner.js';

export const activecampaign = definePartner({
  id: 'activecampaign',
  name: 'ActiveCampaign',
  vendor: 'ActiveCampaign, LLC',
  country: 'US',
  category: 'ads',
  purpose: 'Ties visits to the contacts that get mailings of the site.',
  policyUrl: 'https://www.activecampaign.com/legal/privacy-policy',
  hosts: ['trackcmp.net', 'app-us1.com', 'activehosted.com'],
  cookies: {
    'prism_*': ['identifies the browser', '30 days'],
    ac_enable_tracking: ['remembers the choice', '30 days'],
  },
  fields: {
    accountId: {
      pattern: '\\d{5,12}',
      where: 'Website > Site tracking > Install code, the number in setAccount',
      example: '123456789',
    },
  },
  stub: { name: 'vgo', kind: 'function' },
  script: 'https://diffuser-cdn.app-us1.com/diffuser/diffuser.js',
  calls: [['vgo', 'process']],
  consent: {
    deny: [
      ['visitorGlobalObjectAlias=', 'vgo'],
      ['vgo', 'setAccount', '{accountId}'],
      ['vgo', 'setTrackByDefault', false],
    ],
    grant: [['vgo', 'process', 'allowTracking']],
  },
  sources: ['https://www.activecampaign.com/legal/privacy-policy'],
  checked: '2026-11',
});
