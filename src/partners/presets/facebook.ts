import { definePartner } from '../partner.js';

export const facebook = definePartner({
  id: 'facebook',
  name: 'Facebook',
  vendor: 'Meta Platforms, Inc.',
  country: 'US',
  category: 'embeds',
  purpose: 'Shows posts and buttons, and tells Meta who sees them.',
  policyUrl: 'https://www.facebook.com/privacy/policy/',
  optOutUrl: 'https://www.facebook.com/adpreferences/',
  hosts: ['connect.facebook.net', 'facebook.com/plugins'],
  embed: 'www.facebook.com/plugins/',
  sources: ['https://developers.facebook.com/docs/plugins/'],
  checked: '2026-11',
});
