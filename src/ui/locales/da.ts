import type { Text } from '../../core/text.js';

export const text: Text = {
  lang: 'da',
  title: 'Cookies og annoncer på {site}',
  body: 'Vi bruger cookies, pixeltags og lignende teknologier, som er nødvendige for, at dette websted fungerer. Hvis du samtykker, bruger {us} dem også til at måle besøg og vise annoncer ud fra dine interesser og din besøgshistorik. Du kan sige nej: Webstedet fungerer stadig. Du kan til enhver tid ændre dit valg eller trække dit samtykke tilbage under »{settings}«.',
  us: ['vi', 'vi og 1 partner', 'vi og {n} partnere'],
  accept: 'Accepter alle',
  reject: 'Afvis alle',
  manage: 'Administrer valg',
  dismiss: 'Fortsæt uden at acceptere',
  settings: 'Privatlivsindstillinger',
  policy: 'Privatlivspolitik',
  partners: 'Vores partnere ({n})',
};
