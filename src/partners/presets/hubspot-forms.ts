import { definePartner } from '../partner.js';

export const hubspotForms = definePartner({
  id: 'hubspot-forms',
  name: 'HubSpot forms and meetings',
  vendor: 'HubSpot Inc',
  country: 'US',
  category: 'embeds',
  purpose: 'Shows forms, and keeps what is filled in.',
  policyUrl: 'https://legal.hubspot.com/privacy-policy',
  hosts: ['js.hsforms.net', 'forms.hsforms.com', 'js-eu1.hsforms.net'],
  sources: ['https://developers.hubspot.com/docs'],
  checked: '2026-11-26',
});
