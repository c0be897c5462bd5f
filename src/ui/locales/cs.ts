import type { Text } from '../../core/text.js';

export const text: Text = {
  lang: 'cs',
  title: 'Cookies a reklamy na webu {site}',
  body: 'Používáme cookies, pixelové značky a podobné technologie, které tento web potřebuje ke svému fungování. Pokud souhlasíte, {us} je používáme také k měření návštěvnosti a zobrazování reklam podle vašich zájmů a historie návštěv. Můžete odmítnout: web bude fungovat i tak. Svou volbu můžete kdykoli změnit nebo odvolat v části „{settings}“.',
  us: ['my', 'my a 1 partner', 'my a naši partneři ({n})'],
  accept: 'Přijmout vše',
  reject: 'Odmítnout vše',
  manage: 'Nastavit volby',
  dismiss: 'Pokračovat bez přijetí',
  settings: 'Nastavení soukromí',
  policy: 'Zásady ochrany osobních údajů',
  partners: 'Naši partneři ({n})',
};
