import { definePartner } from '../partner.js';

export const hubspotForms = definePartner({
  id: 'hubspot-forms',
  name: 'HubSpot forms',
  vendor: 'HubSpot, Inc.',
  country: 'US',
  category: 'embeds',
  purpose: 'Shows forms and calendars, and sends what is filled in to HubSpot.',
  policyUrl: 'https://legal.hubspot.com/privacy-policy',
  hosts: [
    'hsforms.net',
    'hsforms.com',
    'forms.hubspot.com',
    'meetings.hubspot.com',
    'meetings-eu1.hubspot.com',
    'static.hsappstatic.net/MeetingsEmbed',
  ],
  embed: 'meetings.hubspot.com/',
  sources: ['https://developers.hubspot.com/docs'],
  checked: '2026-11',
});
