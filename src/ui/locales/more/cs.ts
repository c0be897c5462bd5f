import type { More } from '../../../core/text.js';

export const more: More = {
  heading: 'Vaše volby ochrany soukromí',
  intro:
    'Za tyto údaje odpovídá {company}. Volitelné položky jsou vypnuté, dokud je nezapnete. Odmítnutí neomezuje hlavní služby.',
  always: 'Vždy aktivní',
  save: 'Uložit moje volby',
  withdraw: 'Odvolat můj souhlas',
  close: 'Zavřít bez uložení',
  status: [
    'Přijali jste všechny volitelné cookies.',
    'Odmítli jste všechny volitelné cookies.',
    'Přijali jste některé volitelné cookies.',
  ],
  change: 'Změnit',
  isNew: 'Nové od vaší poslední volby',
  receipt: 'Záznam o vašem souhlasu: {id}, {time}',
  download: 'Stáhnout',
  optOut: 'Odmítnout (opt-out)',
  traces: 'Cookies a úložiště ({n})',
  columns: ['Název', 'Účel', 'Doba', 'Typ'],
  kinds: ['Cookie', 'Úložiště prohlížeče'],
  upTo: 'až {duration}',
  session: 'do zavření prohlížeče',
  own: 'pamatuje si tuto volbu',
  gpc: 'Váš prohlížeč signalizuje, že vaše údaje nemají být prodávány ani sdíleny (Global Privacy Control). Respektujeme to: reklama je vypnutá, pokud ji zde nezapnete.',
  search: 'Hledat partnery',
  embed: [
    'Tento obsah pochází od poskytovatele {provider}, který by získal vaši IP adresu a mohl by ukládat cookies.',
    'Načíst jednou',
    'Vždy povolit: {provider}',
  ],
  categories: {
    necessary: ['Nezbytné', 'Přihlášení, bezpečnost, košík, zapamatování této volby.'],
    preferences: ['Předvolby', 'Zapamatování jazyka a nastavení zobrazení.'],
    analytics: [
      'Analytika',
      'Počítání návštěv a přehled používaných stránek, abychom je mohli zlepšovat.',
    ],
    ads: ['Reklama', 'Zobrazování a měření reklam od nás a našich partnerů.'],
    personalization: [
      'Personalizace reklam',
      'Výběr reklam podle vašich zájmů a historie návštěv.',
    ],
    embeds: [
      'Obsah třetích stran',
      'Videa, mapy a příspěvky ze sociálních sítí, které se spojují se svým poskytovatelem.',
    ],
  },
};
