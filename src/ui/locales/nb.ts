import type { Text } from '../../core/text.js';

export const text: Text = {
  lang: 'nb',
  title: 'Informasjonskapsler og annonser på {site}',
  body: 'Vi bruker informasjonskapsler, pikselkoder og lignende teknologier som nettstedet trenger for å fungere. Hvis du samtykker, bruker {us} dem også til å måle besøk og vise annonser basert på interessene dine og besøkshistorikken din. Du kan si nei: Nettstedet fungerer likevel. Du kan når som helst endre valget ditt eller trekke tilbake samtykket under «{settings}».',
  us: ['vi', 'vi og 1 partner', 'vi og {n} partnere'],
  accept: 'Godta alle',
  reject: 'Avvis alle',
  manage: 'Administrer valg',
  dismiss: 'Fortsett uten å godta',
  settings: 'Personverninnstillinger',
  policy: 'Personvernerklæring',
  partners: 'Våre partnere ({n})',
};
