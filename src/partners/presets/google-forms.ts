import { definePartner } from '../partner.js';

export const googleForms = definePartner({
  id: 'google-forms',
  name: 'Google Forms / Docs embed',
  vendor: 'Google LLC',
  country: 'US',
  category: 'embeds',
  purpose: 'Shows forms, and keeps what is filled in.',
  policyUrl: 'https://policies.google.com/privacy',
  hosts: ['docs.google.com/forms'],
  embed: 'docs.google.com/forms/',
  sources: ['https://policies.google.com/privacy'],
  checked: '2026-11-26',
});
