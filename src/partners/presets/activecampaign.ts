import { definePartner } from '../partner.js';

export const activecampaign = definePartner({
  id: 'activecampaign',
  name: 'ActiveCampaign site tracking',
  vendor: 'ActiveCampaign LLC',
  country: 'US',
  category: 'ads',
  purpose: 'Ties visits to mailings.',
  policyUrl: 'https://www.activecampaign.com/legal/privacy-policy',
  hosts: ['trackcmp.net', 'app-us1.com', 'activehosted.com'],
  cookies: {
    'prism_*': ['visitor id', '30 days'],
    ac_enable_tracking: ['consent flag', '30 days'],
  },
  fields: {
    accountId: {
      pattern: '[0-9]{5,12}',
      where: 'ActiveCampaign > Settings > Tracking > Site tracking',
      example: '123456789',
    },
  },
  stub: { name: 'vgo', kind: 'function' },
  calls: [
    ['visitorGlobalObjectAlias=', 'vgo'],
    ['vgo', 'setAccount', '{accountId}'],
    ['vgo', 'setTrackByDefault', true],
    ['vgo', 'process'],
  ],
  script: 'https://diffuser-cdn.app-us1.com/diffuser/diffuser.js',
  sources: ['https://www.activecampaign.com/legal/privacy-policy'],
  checked: '2026-11-26',
});
