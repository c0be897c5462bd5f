import { definePartner } from '../partner.js';

export const trustpilot = definePartner({
  id: 'trustpilot',
  name: 'Trustpilot',
  vendor: 'Trustpilot A/S',
  country: 'DK',
  category: 'embeds',
  purpose: 'Shows reviews of the site.',
  policyUrl: 'https://legal.trustpilot.com/for-reviewers/end-user-privacy-terms',
  hosts: ['widget.trustpilot.com'],
  embed: 'widget.trustpilot.com/',
  sources: ['https://legal.trustpilot.com/for-reviewers/end-user-privacy-terms'],
  checked: '2026-11',
});
