import { definePartner } from '../partner.js';

export const midtrans = definePartner({
  id: 'midtrans',
  name: 'Midtrans Snap',
  vendor: 'PT Midtrans',
  country: 'ID',
  category: 'necessary',
  purpose: 'Takes payments and keeps fraud away.',
  policyUrl: 'https://midtrans.com/privacy-notice',
  hosts: ['snap-assets.al-pc-id-b.cdn.gtflabs.io', 'midtrans.com', 'veritrans.co.id'],
  sources: ['https://midtrans.com/privacy-notice'],
  checked: '2026-11-26',
});
