import type { Text } from '../../core/text.js';

export const text: Text = {
  lang: 'nl',
  title: 'Cookies en advertenties op {site}',
  body: 'Wij gebruiken cookies, pixeltags en vergelijkbare technieken die nodig zijn om deze site te laten werken. Als u akkoord gaat, gebruiken {us} ze ook om bezoeken te meten en advertenties te tonen op basis van uw interesses en bezoekgeschiedenis. U kunt weigeren: de site werkt dan nog steeds. U kunt uw keuze op elk moment wijzigen of intrekken via “{settings}”.',
  us: ['wij', 'wij en 1 partner', 'wij en {n} partners'],
  accept: 'Alles accepteren',
  reject: 'Alles weigeren',
  manage: 'Voorkeuren beheren',
  dismiss: 'Doorgaan zonder te accepteren',
  settings: 'Privacyinstellingen',
  policy: 'Privacyverklaring',
  partners: 'Onze partners ({n})',
};
