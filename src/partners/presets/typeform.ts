import { definePartner } from '../partner.js';

export const typeform = definePartner({
  id: 'typeform',
  name: 'Typeform embed',
  vendor: 'Typeform SL',
  country: 'ES',
  category: 'embeds',
  purpose: 'Shows forms, and keeps what is filled in.',
  policyUrl: 'https://admin.typeform.com/to/dwk6gt',
  hosts: ['embed.typeform.com', 'form.typeform.com'],
  embed: 'form.typeform.com/to/',
  sources: ['https://admin.typeform.com/to/dwk6gt'],
  checked: '2026-11-26',
});
