import { definePartner } from '../partner.js';

export const instagram = definePartner({
  id: 'instagram',
  name: 'Instagram',
  vendor: 'Meta Platforms, Inc.',
  country: 'US',
  category: 'embeds',
  purpose: 'Shows posts, and tells Meta who sees them.',
  policyUrl: 'https://privacycenter.instagram.com/policy',
  hosts: [
    'instagram.com/embed.js',
    'instagram.com/p',
    'instagram.com/reel',
    'instagram.com/tv',
    'platform.instagram.com',
    'cdninstagram.com',
  ],
  embed: 'www.instagram.com/p/',
  sources: ['https://developers.facebook.com/docs/instagram-platform/oembed/'],
  checked: '2026-11',
});
