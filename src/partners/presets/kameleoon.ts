import { definePartner } from '../partner.js';

export const kameleoon = definePartner({
  id: 'kameleoon',
  name: 'Kameleoon',
  vendor: 'Kameleoon SAS',
  country: 'FR',
  category: 'preferences',
  purpose: 'Shows visitors different versions of a page, and measures which does better.',
  policyUrl: 'https://www.kameleoon.com/privacy-policy',
  hosts: ['kameleoon.io', 'kameleoon.eu', 'kameleoon.com'],
  cookies: { kameleoonVisitorCode: ['identifies the browser', '380 days'] },
  storage: { 'kameleoon*': ['keeps data of the tests', 'until deleted'] },
  fields: {
    siteCode: {
      pattern: '[a-z0-9]{10}',
      where: 'Administrate > Projects > your project > Site code',
      example: 'abcde12345',
    },
  },
  stub: { name: 'kameleoonQueue', kind: 'array' },
  script: 'https://{siteCode}.kameleoon.io/engine.js',
  consent: { revoke: [['Kameleoon?.API.Core.disableLegalConsent', 'BOTH']] },
  sources: ['https://www.kameleoon.com/privacy-policy'],
  checked: '2026-11',
});
