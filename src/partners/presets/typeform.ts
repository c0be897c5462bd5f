import { definePartner } from '../partner.js';

export const typeform = definePartner({
  id: 'typeform',
  name: 'Typeform',
  vendor: 'Typeform SL',
  country: 'ES',
  category: 'embeds',
  purpose: 'Shows forms, and sends what is filled in to Typeform.',
  policyUrl: 'https://admin.typeform.com/to/dwk6gt',
  hosts: ['embed.typeform.com', 'form.typeform.com', 'typeform.com/to'],
  embed: 'form.typeform.com/to/',
  sources: ['https://www.typeform.com/developers/embed/'],
  checked: '2026-11',
});
