import { definePartner } from '../partner.js';

export const hcaptcha = definePartner({
  id: 'hcaptcha',
  name: 'hCaptcha',
  vendor: 'Intuition Machines, Inc.',
  country: 'US',
  category: 'necessary',
  purpose: 'Tells people from machines by puzzles and how they behave.',
  policyUrl: 'https://www.hcaptcha.com/privacy',
  hosts: ['hcaptcha.com'],
  sources: ['https://docs.hcaptcha.com/'],
  checked: '2026-11',
});
