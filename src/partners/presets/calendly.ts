import { definePartner } from '../partner.js';

export const calendly = definePartner({
  id: 'calendly',
  name: 'Calendly',
  vendor: 'Calendly, LLC',
  country: 'US',
  category: 'embeds',
  purpose: 'Lets visitors make appointments.',
  policyUrl: 'https://calendly.com/privacy',
  hosts: ['calendly.com'],
  embed: 'calendly.com/',
  sources: ['https://developer.calendly.com/'],
  checked: '2026-11',
});
