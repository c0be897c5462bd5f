import { definePartner } from '../partner.js';

export const paypal = definePartner({
  id: 'paypal',
  name: 'PayPal',
  vendor: 'PayPal, Inc.',
  country: 'US',
  category: 'necessary',
  purpose: 'Takes payments, and tells fraud by how the browser behaves.',
  policyUrl: 'https://www.paypal.com/webapps/mpp/ua/privacy-full',
  optOutUrl: 'https://www.paypal.com/myaccount/privacy/cookiePrefs',
  hosts: ['paypal.com', 'paypalobjects.com'],
  storage: { __paypal_storage__: ['keeps the state of the buttons', 'until deleted'] },
  sources: ['https://developer.paypal.com/sdk/js/configuration/'],
  checked: '2026-11',
});
