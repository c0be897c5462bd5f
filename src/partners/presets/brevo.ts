import { definePartner } from '../partner.js';

export const brevo = definePartner({
  id: 'brevo',
  name: 'Brevo',
  vendor: 'Sendinblue SAS',
  country: 'FR',
  category: 'ads',
  purpose: 'Ties visits to the contacts that get mailings of the site.',
  policyUrl: 'https://www.brevo.com/legal/privacypolicy/',
  hosts: [
    'sibautomation.com',
    'cdn.brevo.com',
    'in-automate.brevo.com',
    'in-automate.sendinblue.com',
  ],
  cookies: { sib_cuid: ['identifies the browser', '6 months'] },
  fields: {
    clientKey: {
      pattern: '[a-z0-9]{20,32}',
      where: 'Automations > Settings > Tracking code, the client_key',
      example: 'abcdef0123456789abcdef01',
    },
  },
  stub: { name: 'Brevo', kind: 'array' },
  script: 'https://cdn.brevo.com/js/sdk-loader.js',
  calls: [['Brevo.push', ['init', { client_key: '{clientKey}' }]]],
  sources: ['https://developers.brevo.com/'],
  checked: '2026-11',
});
