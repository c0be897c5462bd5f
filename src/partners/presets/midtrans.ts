import { definePartner } from '../partner.js';

export const midtrans = definePartner({
  id: 'midtrans',
  name: 'Midtrans',
  vendor: 'PT Midtrans',
  country: 'ID',
  category: 'necessary',
  purpose: 'Takes payments by card, transfer, GoPay and QRIS.',
  policyUrl: 'https://midtrans.com/privacy-notice',
  hosts: ['midtrans.com', 'snap-assets.al-pc-id-b.cdn.gtflabs.io', 'veritrans.co.id'],
  sources: ['https://docs.midtrans.com/docs/snap'],
  checked: '2026-11',
});
