import { definePartner } from '../partner.js';

export const instagram = definePartner({
  id: 'instagram',
  name: 'Instagram embed',
  vendor: 'Meta Platforms',
  country: 'US',
  category: 'embeds',
  purpose: 'Shows posts.',
  policyUrl: 'https://privacycenter.instagram.com/policy',
  hosts: ['instagram.com/embed.js', 'instagram.com/p', 'instagram.com/reel', 'cdninstagram.com'],
  sources: ['https://privacycenter.instagram.com/policy'],
  checked: '2026-11-26',
});
