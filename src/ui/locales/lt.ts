import type { Text } from '../../core/text.js';

export const text: Text = {
  lang: 'lt',
  title: 'Slapukai ir reklama svetainėje {site}',
  body: 'Naudojame slapukus, pikselių žymas ir panašias technologijas, būtinas šiai svetainei veikti. Jei sutinkate, {us} juos taip pat naudojame apsilankymams matuoti ir reklamai rodyti pagal jūsų pomėgius bei apsilankymų istoriją. Galite atsisakyti: svetainė vis tiek veiks. Savo pasirinkimą galite bet kada pakeisti arba atšaukti skiltyje „{settings}“.',
  us: ['mes', 'mes ir 1 partneris', 'mes ir mūsų partneriai ({n})'],
  accept: 'Priimti visus',
  reject: 'Atmesti visus',
  manage: 'Tvarkyti pasirinkimus',
  dismiss: 'Tęsti be sutikimo',
  settings: 'Privatumo nustatymai',
  policy: 'Privatumo politika',
  partners: 'Mūsų partneriai ({n})',
};
