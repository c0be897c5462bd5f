import type { Text } from '../../core/text.js';

export const text: Text = {
  lang: 'lv',
  title: 'Sīkdatnes un reklāmas vietnē {site}',
  body: 'Mēs izmantojam sīkdatnes, pikseļu tagus un līdzīgas tehnoloģijas, kas nepieciešamas šīs vietnes darbībai. Ja piekrītat, {us} tās izmantojam arī, lai mērītu apmeklējumus un rādītu reklāmas, kas balstītas uz jūsu interesēm un apmeklējumu vēsturi. Jūs varat atteikties: vietne darbosies arī tad. Savu izvēli jebkurā laikā varat mainīt vai atsaukt sadaļā „{settings}”.',
  us: ['mēs', 'mēs un 1 partneris', 'mēs un mūsu partneri ({n})'],
  accept: 'Pieņemt visas',
  reject: 'Noraidīt visas',
  manage: 'Pārvaldīt izvēli',
  dismiss: 'Turpināt bez piekrišanas',
  settings: 'Privātuma iestatījumi',
  policy: 'Privātuma politika',
  partners: 'Mūsu partneri ({n})',
};
