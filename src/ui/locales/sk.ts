import type { Text } from '../../core/text.js';

export const text: Text = {
  lang: 'sk',
  title: 'Súbory cookie a reklamy na stránke {site}',
  body: 'Používame súbory cookie, pixelové značky a podobné technológie, ktoré táto stránka potrebuje na fungovanie. Ak súhlasíte, {us} ich používame aj na meranie návštevnosti a zobrazovanie reklám podľa vašich záujmov a histórie návštev. Môžete odmietnuť: stránka bude fungovať aj tak. Svoju voľbu môžete kedykoľvek zmeniť alebo odvolať v časti „{settings}“.',
  us: ['my', 'my a 1 partner', 'my a naši partneri ({n})'],
  accept: 'Prijať všetko',
  reject: 'Odmietnuť všetko',
  manage: 'Spravovať možnosti',
  dismiss: 'Pokračovať bez prijatia',
  settings: 'Nastavenia súkromia',
  policy: 'Zásady ochrany osobných údajov',
  partners: 'Naši partneri ({n})',
};
