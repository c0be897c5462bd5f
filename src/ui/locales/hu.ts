import type { Text } from '../../core/text.js';

export const text: Text = {
  lang: 'hu',
  title: 'Sütik és hirdetések itt: {site}',
  body: 'Sütiket (cookie-kat), pixelcímkéket és hasonló technológiákat használunk, amelyek az oldal működéséhez szükségesek. Ha Ön hozzájárul, {us} a látogatások mérésére, valamint az Ön érdeklődési köre és látogatási előzményei alapján kiválasztott hirdetések megjelenítésére is használjuk őket. Ezt elutasíthatja: az oldal akkor is működik. Döntését bármikor módosíthatja vagy visszavonhatja itt: „{settings}”.',
  us: ['mi', 'mi és 1 partnerünk', 'mi és {n} partnerünk'],
  accept: 'Összes elfogadása',
  reject: 'Összes elutasítása',
  manage: 'Beállítások kezelése',
  dismiss: 'Folytatás elfogadás nélkül',
  settings: 'Adatvédelmi beállítások',
  policy: 'Adatvédelmi tájékoztató',
  partners: 'Partnereink ({n})',
};
