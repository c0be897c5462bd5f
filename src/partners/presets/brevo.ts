import { definePartner } from '../partner.js';

export const brevo = definePartner({
  id: 'brevo',
  name: 'Brevo tracker',
  vendor: 'Sendinblue SAS',
  country: 'FR',
  category: 'ads',
  purpose: 'Ties visits to mailings.',
  policyUrl: 'https://www.brevo.com/legal/privacypolicy/',
  hosts: ['sibautomation.com', 'in-automate.sendinblue.com', 'brevo.com', 'sibforms.com'],
  cookies: { sib_cuid: ['visitor id', '6 months'] },
  fields: {
    clientKey: {
      pattern: '[a-z0-9]{20,32}',
      where: 'Brevo > Automations > Settings > Tracking',
      example: 'abcdef0123456789abcdef01',
    },
  },
  stub: { name: 'Brevo', kind: 'array' },
  calls: [['Brevo.push', ['init', { client_key: '{clientKey}' }]]],
  script: 'https://cdn.brevo.com/js/sdk-loader.js',
  sources: ['https://www.brevo.com/legal/privacypolicy/'],
  checked: '2026-11-26',
});
