import { definePartner } from '../partner.js';

export const turnstile = definePartner({
  id: 'turnstile',
  name: 'Cloudflare Turnstile',
  vendor: 'Cloudflare, Inc.',
  country: 'US',
  category: 'necessary',
  purpose: 'Tells people from machines without puzzles.',
  policyUrl: 'https://www.cloudflare.com/privacypolicy/',
  hosts: ['challenges.cloudflare.com'],
  cookies: { cf_clearance: ['remembers that the check was passed', 'up to 1 year'] },
  sources: ['https://developers.cloudflare.com/turnstile/'],
  checked: '2026-11',
});
