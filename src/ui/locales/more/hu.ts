import type { More } from '../../../core/text.js';

export const more: More = {
  heading: 'Az Ön adatvédelmi döntései',
  intro:
    '{company} felel ezekért az adatokért. A nem kötelező elemek ki vannak kapcsolva, amíg Ön be nem kapcsolja őket. Az elutasítás nem korlátozza a fő szolgáltatásokat.',
  always: 'Mindig aktív',
  save: 'Döntéseim mentése',
  withdraw: 'Hozzájárulásom visszavonása',
  close: 'Bezárás mentés nélkül',
  status: [
    'Ön minden nem kötelező sütit elfogadott.',
    'Ön minden nem kötelező sütit elutasított.',
    'Ön egyes nem kötelező sütiket elfogadott.',
  ],
  change: 'Módosítás',
  isNew: 'Új az Ön legutóbbi döntése óta',
  receipt: 'A hozzájárulásáról szóló bejegyzés: {id}, {time}',
  download: 'Letöltés',
  optOut: 'Elutasítás (opt-out)',
  traces: 'Sütik és tárolt adatok ({n})',
  columns: ['Név', 'Cél', 'Időtartam', 'Típus'],
  kinds: ['Süti', 'Böngészőtárhely'],
  upTo: 'legfeljebb {duration}',
  session: 'a böngésző bezárásáig',
  own: 'megjegyzi ezt a döntést',
  gpc: 'A böngészője jelzi, hogy az adatait nem szabad eladni vagy megosztani (Global Privacy Control). Ezt betartjuk: a hirdetések ki vannak kapcsolva, amíg itt be nem kapcsolja őket.',
  search: 'Partnerek keresése',
  embed: [
    'A tartalom szolgáltatója {provider}, amely megkapná az Ön IP-címét, és sütiket tárolhatna.',
    'Egyszeri betöltés',
    'Mindig engedélyezem: {provider}',
  ],
  categories: {
    necessary: ['Szükséges', 'Bejelentkezés, biztonság, kosár, e döntés megjegyzése.'],
    preferences: ['Beállítások', 'A nyelvi és megjelenítési beállítások megjegyzése.'],
    analytics: [
      'Elemzés',
      'A látogatások számlálása és a használt oldalak megismerése, hogy javíthassunk rajtuk.',
    ],
    ads: ['Hirdetések', 'Saját hirdetéseink és partnereink hirdetéseinek megjelenítése és mérése.'],
    personalization: [
      'Hirdetések személyre szabása',
      'Hirdetések kiválasztása az Ön érdeklődési köre és látogatási előzményei alapján.',
    ],
    embeds: [
      'Harmadik féltől származó tartalom',
      'Videók, térképek, közösségimédia-bejegyzések, amelyek kapcsolatba lépnek a szolgáltatójukkal.',
    ],
  },
};
