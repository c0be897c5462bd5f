import type { AskWords } from '../../../core/text.js';

export const ask: AskWords = {
  optout: {
    title: 'Az Ön adatvédelmi döntései itt: {site}',
    body: 'Megosztjuk (egyes törvények szerint „eladjuk”) a látogatásaira vonatkozó adatokat: {us} sütiket és hasonló technológiákat használunk a látogatások mérésére, valamint az Ön itteni és más oldalakon végzett tevékenysége alapján kiválasztott hirdetések megjelenítésére. Ezt most vagy bármikor elutasíthatja itt: „{settings}”.',
    refuse: 'Megosztás elutasítása',
    keep: 'Megosztás folytatása',
    settings: 'Az Ön adatvédelmi döntései',
    intro:
      '{company} felel ezekért az adatokért. Ami be van kapcsolva, azt megoszthatjuk partnerekkel, amíg Ön ki nem kapcsolja. Az elutasítás nem korlátozza a fő szolgáltatásokat.',
    done: 'Ön elutasította a megosztást.',
  },
  notice: {
    title: 'A sütikről itt: {site}',
    body: 'Ez az oldal bizonyos információkat küld az Ön eszközéről másoknak: {us} mérésre és hirdetésekhez használjuk őket. Hogy mit, kinek és miért küld az oldal, és hogyan állítható ez le, azt most vagy bármikor megnézheti itt: „{settings}”.',
    refuse: 'Küldés leállítása',
    keep: 'Küldés folytatása',
    settings: 'Adatvédelmi beállítások',
    intro:
      '{company} felel ezekért az adatokért. Ami be van kapcsolva, azt elküldjük, amíg Ön ki nem kapcsolja. A leállítás nem korlátozza a fő szolgáltatásokat.',
    done: 'Ön leállította a küldést.',
  },
};
