import { definePartner } from '../partner.js';

export const paypal = definePartner({
  id: 'paypal',
  name: 'PayPal JS SDK',
  vendor: 'PayPal Inc',
  country: 'US',
  category: 'necessary',
  purpose: 'Takes payments and keeps fraud away.',
  policyUrl: 'https://www.paypal.com/webapps/mpp/ua/privacy-full',
  optOutUrl: 'https://www.paypal.com/myaccount/privacy/cookiePrefs',
  hosts: ['paypal.com', 'paypalobjects.com'],
  storage: { __paypal_storage__: ['state', 'not stated'] },
  sources: ['https://www.paypal.com/webapps/mpp/ua/privacy-full'],
  checked: '2026-11-26',
});
