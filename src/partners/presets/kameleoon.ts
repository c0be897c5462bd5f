import { definePartner } from '../partner.js';

export const kameleoon = definePartner({
  id: 'kameleoon',
  name: 'Kameleoon',
  vendor: 'Kameleoon SAS',
  country: 'FR',
  category: 'preferences',
  purpose: 'Shows visitors different versions of pages to find the better one.',
  policyUrl: 'https://www.kameleoon.com/privacy-policy',
  hosts: ['kameleoon.io', 'kameleoon.eu', 'kameleoon.com'],
  cookies: { kameleoonVisitorCode: ['visitor id', '380 days'] },
  storage: { 'kameleoon*': ['state', 'not stated'] },
  fields: {
    siteCode: {
      pattern: '[a-z0-9]{10}',
      where: 'Kameleoon > Projects > site code',
      example: 'abcde12345',
    },
  },
  stub: { name: 'kameleoonQueue', kind: 'array' },
  script: 'https://{siteCode}.kameleoon.io/engine.js',
  sources: ['https://www.kameleoon.com/privacy-policy'],
  checked: '2026-11-26',
});
