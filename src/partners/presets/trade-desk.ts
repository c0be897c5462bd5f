import { definePartner } from '../partner.js';

export const tradeDesk = definePartner({
  id: 'trade-desk',
  name: 'The Trade Desk',
  vendor: 'The Trade Desk Inc',
  country: 'US',
  category: 'ads',
  purpose: 'Shows ads on many sites to those who have been here.',
  policyUrl: 'https://www.thetradedesk.com/us/privacy',
  optOutUrl: 'https://www.adsrvr.org/',
  hosts: ['adsrvr.org'],
  sources: ['https://www.thetradedesk.com/us/privacy'],
  checked: '2026-11',
});
