import { definePartner } from '../partner.js';

export const googleForms = definePartner({
  id: 'google-forms',
  name: 'Google Forms',
  vendor: 'Google LLC',
  country: 'US',
  category: 'embeds',
  purpose: 'Shows forms, and sends what is filled in to Google.',
  policyUrl: 'https://policies.google.com/privacy',
  hosts: ['docs.google.com/forms', 'forms.gle'],
  embed: 'docs.google.com/forms/',
  sources: ['https://support.google.com/docs/answer/2839588'],
  checked: '2026-11',
});
