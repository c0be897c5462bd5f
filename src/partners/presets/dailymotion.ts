import { definePartner } from '../partner.js';

export const dailymotion = definePartner({
  id: 'dailymotion',
  name: 'Dailymotion embed',
  vendor: 'Dailymotion SA',
  country: 'FR',
  category: 'embeds',
  purpose: 'Plays videos.',
  policyUrl: 'https://legal.dailymotion.com/en/privacy-policy/',
  optOutUrl: 'https://legal.dailymotion.com/en/cookie-policy/',
  hosts: ['dailymotion.com/embed', 'geo.dailymotion.com', 'dmcdn.net'],
  embed: 'geo.dailymotion.com/player',
  sources: ['https://legal.dailymotion.com/en/privacy-policy/'],
  checked: '2026-11-26',
});
