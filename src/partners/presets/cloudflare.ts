import { definePartner } from '../partner.js';

export const cloudflare = definePartner({
  id: 'cloudflare',
  name: 'Cloudflare Web Analytics',
  vendor: 'Cloudflare, Inc.',
  country: 'US',
  category: 'analytics',
  purpose: 'Counts visits and measures how fast pages are, without cookies.',
  policyUrl: 'https://www.cloudflare.com/privacypolicy/',
  hosts: ['cloudflareinsights.com'],
  fields: {
    token: {
      pattern: '[0-9a-f]{32}',
      where: 'Web Analytics > Manage site > JS Snippet',
      example: '0123456789abcdef0123456789abcdef',
    },
  },
  script: 'https://static.cloudflareinsights.com/beacon.min.js',
  attributes: { 'data-cf-beacon': '{"token":"{token}"}' },
  sources: ['https://developers.cloudflare.com/web-analytics/'],
  checked: '2026-11',
});
