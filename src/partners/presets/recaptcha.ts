import { definePartner } from '../partner.js';

export const recaptcha = definePartner({
  id: 'recaptcha',
  name: 'Google reCAPTCHA',
  vendor: 'Google LLC',
  country: 'US',
  category: 'necessary',
  purpose: 'Tells people from machines by how they behave.',
  policyUrl: 'https://policies.google.com/privacy',
  hosts: [
    'google.com/recaptcha',
    'gstatic.com/recaptcha',
    'recaptcha.net',
    'recaptcha.google.com',
    'recaptchaenterprise.googleapis.com',
  ],
  cookies: { _GRECAPTCHA: ['estimates the risk of a machine', '6 months'] },
  storage: { _grecaptcha: ['estimates the risk of a machine', 'until deleted'] },
  sources: ['https://developers.google.com/recaptcha/docs/faq'],
  checked: '2026-11',
});
