import { definePartner } from '../partner.js';

export const vwo = definePartner({
  id: 'vwo',
  name: 'VWO SmartCode',
  vendor: 'Wingify Software',
  country: 'IN',
  category: 'preferences',
  purpose: 'Shows visitors different versions of pages to find the better one.',
  policyUrl: 'https://vwo.com/privacy-policy/',
  optOutUrl: 'https://vwo.com/opt-out/',
  hosts: ['visualwebsiteoptimizer.com', 'app.vwo.com', 'wingify.com'],
  cookies: {
    _vwo_uuid_v2: ['visitor id', '1 year'],
    _vwo_uuid: ['visitor id', '1 year-10 years'],
    _vis_opt_s: ['sessions', '100 days'],
    _vis_opt_test_cookie: ['cookie test', 'session-100 days'],
    '_vis_opt_exp_*': ['test data', '100 days'],
    _vwo_ds: ['visitor data', '90 days'],
    _vwo_sn: ['session', '30 minutes-1 day'],
  },
  storage: { 'vwo*': ['state', 'not stated'] },
  sources: ['https://vwo.com/privacy-policy/'],
  checked: '2026-11-26',
});
