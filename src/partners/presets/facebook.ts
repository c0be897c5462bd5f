import { definePartner } from '../partner.js';

export const facebook = definePartner({
  id: 'facebook',
  name: 'Facebook social plugins',
  vendor: 'Meta Platforms',
  country: 'US',
  category: 'embeds',
  purpose: 'Shows posts and like buttons.',
  policyUrl: 'https://www.facebook.com/privacy/policy/',
  optOutUrl: 'https://www.facebook.com/adpreferences/',
  hosts: ['connect.facebook.net', 'facebook.com/plugins', 'facebook.com/x/oauth'],
  embed: 'www.facebook.com/plugins/',
  sources: ['https://www.facebook.com/privacy/policy/'],
  checked: '2026-11-26',
});
