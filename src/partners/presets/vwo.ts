import { definePartner } from '../partner.js';

export const vwo = definePartner({
  id: 'vwo',
  name: 'VWO',
  vendor: 'Wingify Software Pvt. Ltd.',
  country: 'IN',
  category: 'preferences',
  purpose: 'Shows visitors different versions of a page, and measures which does better.',
  policyUrl: 'https://vwo.com/privacy-policy/',
  optOutUrl: 'https://vwo.com/opt-out/',
  hosts: ['visualwebsiteoptimizer.com', 'app.vwo.com', 'wingify.com'],
  cookies: {
    _vwo_uuid_v2: ['identifies the browser', '1 year'],
    _vwo_uuid: ['identifies the browser', 'up to 10 years'],
    _vis_opt_s: ['counts visits', '100 days'],
    _vis_opt_test_cookie: ['tests whether cookies work', 'up to 100 days'],
    '_vis_opt_exp_*': ['remembers the version shown', '100 days'],
    _vwo_ds: ['keeps data of the visitor', '90 days'],
    _vwo_sn: ['keeps the state of the visit', 'up to 1 day'],
  },
  storage: { 'vwo*': ['keeps data of the tests', 'until deleted'] },
  sources: ['https://vwo.com/privacy-policy/'],
  checked: '2026-11',
});
