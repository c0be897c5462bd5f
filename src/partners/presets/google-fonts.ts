import { definePartner } from '../partner.js';

export const googleFonts = definePartner({
  id: 'google-fonts',
  name: 'Google Fonts',
  vendor: 'Google LLC',
  country: 'US',
  category: 'embeds',
  purpose: "Serves fonts, for which it gets the visitor's address.",
  policyUrl: 'https://developers.google.com/fonts/faq/privacy',
  hosts: ['fonts.googleapis.com', 'fonts.gstatic.com'],
  sources: ['https://developers.google.com/fonts/faq/privacy'],
  checked: '2026-11',
});
