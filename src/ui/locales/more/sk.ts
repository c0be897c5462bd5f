import type { More } from '../../../core/text.js';

export const more: More = {
  heading: 'Vaše voľby v oblasti súkromia',
  intro:
    'Za tieto údaje zodpovedá {company}. Voliteľné položky sú vypnuté, kým ich nezapnete. Odmietnutie neobmedzí hlavné služby.',
  always: 'Vždy aktívne',
  save: 'Uložiť moje voľby',
  withdraw: 'Odvolať môj súhlas',
  close: 'Zavrieť bez uloženia',
  status: [
    'Prijali ste všetky voliteľné súbory cookie.',
    'Odmietli ste všetky voliteľné súbory cookie.',
    'Prijali ste niektoré voliteľné súbory cookie.',
  ],
  change: 'Zmeniť',
  isNew: 'Nové od vašej poslednej voľby',
  receipt: 'Záznam o vašom súhlase: {id}, {time}',
  download: 'Stiahnuť',
  optOut: 'Odmietnuť (opt-out)',
  traces: 'Súbory cookie a úložisko ({n})',
  columns: ['Názov', 'Účel', 'Trvanie', 'Typ'],
  kinds: ['Súbor cookie', 'Úložisko prehliadača'],
  upTo: 'najviac {duration}',
  session: 'do zatvorenia prehliadača',
  own: 'zapamätá si túto voľbu',
  gpc: 'Váš prehliadač signalizuje, že vaše údaje sa nemajú predávať ani zdieľať (Global Privacy Control). Rešpektujeme to: reklama je vypnutá, pokiaľ ju tu nezapnete.',
  search: 'Hľadať partnerov',
  embed: [
    'Tento obsah poskytuje {provider}. Po načítaní by poskytovateľ získal vašu IP adresu a mohol by ukladať súbory cookie.',
    'Načítať raz',
    'Vždy povoliť: {provider}',
  ],
  categories: {
    necessary: ['Nevyhnutné', 'Prihlásenie, bezpečnosť, košík, zapamätanie tejto voľby.'],
    preferences: ['Preferencie', 'Zapamätanie jazyka a nastavení zobrazenia.'],
    analytics: [
      'Analytika',
      'Počítanie návštev a zisťovanie, ktoré stránky sa používajú, aby sme ich mohli zlepšovať.',
    ],
    ads: ['Reklama', 'Zobrazovanie a meranie reklám od nás a našich partnerov.'],
    personalization: [
      'Personalizácia reklám',
      'Výber reklám podľa vašich záujmov a histórie návštev.',
    ],
    embeds: [
      'Obsah tretích strán',
      'Videá, mapy a príspevky zo sociálnych sietí, ktoré sa pripájajú k svojmu poskytovateľovi.',
    ],
  },
};
