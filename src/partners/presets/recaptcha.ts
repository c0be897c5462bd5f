import { definePartner } from '../partner.js';

export const recaptcha = definePartner({
  id: 'recaptcha',
  name: 'Google reCAPTCHA',
  vendor: 'Google LLC',
  country: 'US',
  category: 'necessary',
  purpose: 'Tells people from machines.',
  policyUrl: 'https://policies.google.com/privacy',
  hosts: ['google.com/recaptcha', 'gstatic.com/recaptcha', 'recaptcha.net'],
  cookies: { _GRECAPTCHA: ['risk analysis', '6 months'] },
  storage: { _grecaptcha: ['state', 'not stated'] },
  sources: ['https://developers.google.com/recaptcha/docs/faq'],
  checked: '2026-11-26',
});
