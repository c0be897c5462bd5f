import { definePartner } from '../partner.js';

export const crazyEgg = definePartner({
  id: 'crazy-egg',
  name: 'Crazy Egg',
  vendor: 'Crazy Egg Inc',
  country: 'US',
  category: 'analytics',
  purpose: 'Shows the site where visitors click and scroll.',
  policyUrl: 'https://www.crazyegg.com/privacy',
  optOutUrl: 'https://www.crazyegg.com/opt-out',
  hosts: ['crazyegg.com'],
  cookies: {
    '_ce.s': ['session/visitor', '1 year'],
    _ceir: ['returning visitor', '1 year'],
    cebs: ['session count', 'session'],
    cebsp_: ['pages per session', 'session'],
    '_ce.clock_data': ['clock diff', '1 day'],
    _CEFT: ['variant', '1 year'],
  },
  sources: ['https://www.crazyegg.com/privacy'],
  checked: '2026-11-26',
});
