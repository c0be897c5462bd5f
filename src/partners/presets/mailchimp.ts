import { definePartner } from '../partner.js';

export const mailchimp = definePartner({
  id: 'mailchimp',
  name: 'Mailchimp connected site',
  vendor: 'Intuit Inc (The Rocket Science Group)',
  country: 'US',
  category: 'ads',
  purpose: 'Shows sign-up forms, and ties visits to mailings.',
  policyUrl: 'https://www.intuit.com/privacy/statement/',
  optOutUrl: 'https://mailchimp.com/legal/cookies/',
  hosts: ['chimpstatic.com', 'list-manage.com'],
  cookies: {
    _mcid: ['visitor id', '1 year'],
    MCPopupClosed: ['popup state', '1 year'],
    mc_landing_site: ['landing page', '14 days'],
    mc_cid: ['campaign', '30 days'],
    mc_eid: ['recipient', '30 days'],
  },
  fields: {
    connectedSiteUrl: {
      pattern: 'https://chimpstatic\\.com/mcjs-connected/js/users/[0-9a-f]+/[0-9a-f]+\\.js',
      where: 'Mailchimp > Integrations > Custom site',
      example:
        'https://chimpstatic.com/mcjs-connected/js/users/0123456789abcdef/0123456789abcdef.js',
    },
  },
  script: '{connectedSiteUrl}',
  attributes: { id: 'mcjs' },
  sources: ['https://www.intuit.com/privacy/statement/'],
  checked: '2026-11-26',
});
