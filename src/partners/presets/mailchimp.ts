import { definePartner } from '../partner.js';

export const mailchimp = definePartner({
  id: 'mailchimp',
  name: 'Mailchimp',
  vendor: 'Intuit Inc.',
  country: 'US',
  category: 'ads',
  purpose: 'Shows sign-up forms, and tells what mailings lead to.',
  policyUrl: 'https://www.intuit.com/privacy/statement/',
  optOutUrl: 'https://mailchimp.com/legal/cookies/',
  hosts: ['chimpstatic.com', 'downloads.mailchimp.com', 'mc.us1.list-manage.com'],
  cookies: {
    _mcid: ['identifies the browser', '1 year'],
    MCPopupClosed: ['remembers that the form was closed', '1 year'],
    mc_landing_site: ['remembers the first page', '14 days'],
    mc_cid: ['remembers the mailing', '30 days'],
    mc_eid: ['remembers who got the mailing', '30 days'],
  },
  fields: {
    connectedSiteUrl: {
      pattern: 'https://chimpstatic\\.com/mcjs-connected/js/users/[0-9a-f]+/[0-9a-f]+\\.js',
      where: "Integrations > Custom site > Manage > Site code, the script's address",
      example:
        'https://chimpstatic.com/mcjs-connected/js/users/0123456789abcdef/0123456789abcdef.js',
    },
  },
  script: '{connectedSiteUrl}',
  attributes: { id: 'mcjs' },
  sources: ['https://mailchimp.com/legal/cookies/'],
  checked: '2026-11',
});
