import { definePartner } from '../partner.js';

export const dailymotion = definePartner({
  id: 'dailymotion',
  name: 'Dailymotion',
  vendor: 'Dailymotion SA',
  country: 'FR',
  category: 'embeds',
  purpose: 'Plays videos with ads, and recognises who watches.',
  policyUrl: 'https://legal.dailymotion.com/en/privacy-policy/',
  optOutUrl: 'https://legal.dailymotion.com/en/cookie-policy/',
  hosts: ['dailymotion.com/embed', 'dailymotion.com/player', 'geo.dailymotion.com', 'dmcdn.net'],
  embed: 'geo.dailymotion.com/player',
  sources: ['https://developers.dailymotion.com/'],
  checked: '2026-11',
});
