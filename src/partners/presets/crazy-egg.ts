import { definePartner } from '../partner.js';

export const crazyEgg = definePartner({
  id: 'crazy-egg',
  name: 'Crazy Egg',
  vendor: 'Crazy Egg, Inc.',
  country: 'US',
  category: 'analytics',
  purpose: 'Records where visitors click and how far they read, and compares versions of a page.',
  policyUrl: 'https://www.crazyegg.com/privacy',
  optOutUrl: 'https://www.crazyegg.com/opt-out',
  hosts: ['crazyegg.com'],
  cookies: {
    '_ce.s': ['identifies the browser and the visit', '1 year'],
    _ceir: ['tells new visitors from returning ones', '1 year'],
    _CEFT: ['keeps which version of a page is shown', '1 year'],
    '_ce.clock_data': ['keeps how wrong the clock is', '1 day'],
    cebs: ['counts visits', 'session'],
    'cebsp_*': ['counts the pages of a visit', 'session'],
  },
  fields: {
    scriptPath: {
      pattern: '\\d{4}/\\d{4}',
      where: "Installation > the eight digits in the script's address, with the slash",
      example: '0123/4567',
    },
  },
  script: 'https://script.crazyegg.com/pages/scripts/{scriptPath}.js',
  sources: ['https://support.crazyegg.com/'],
  checked: '2026-11',
});
