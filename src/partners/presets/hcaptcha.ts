import { definePartner } from '../partner.js';

export const hcaptcha = definePartner({
  id: 'hcaptcha',
  name: 'hCaptcha',
  vendor: 'Intuition Machines Inc',
  country: 'US',
  category: 'necessary',
  purpose: 'Tells people from machines.',
  policyUrl: 'https://www.hcaptcha.com/privacy',
  hosts: ['hcaptcha.com'],
  sources: ['https://www.hcaptcha.com/privacy'],
  checked: '2026-11-26',
});
