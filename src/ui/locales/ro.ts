import type { Text } from '../../core/text.js';

export const text: Text = {
  lang: 'ro',
  title: 'Cookie-uri și reclame pe {site}',
  body: 'Folosim cookie-uri, etichete pixel și tehnologii similare de care acest site are nevoie pentru a funcționa. Dacă sunteți de acord, {us} le folosim și pentru a măsura vizitele și a afișa reclame pe baza intereselor dumneavoastră și a istoricului vizitelor. Puteți refuza: site-ul funcționează în continuare. Vă puteți schimba sau retrage alegerea în orice moment din „{settings}”.',
  us: ['noi', 'noi și 1 partener', 'noi și partenerii noștri ({n})'],
  accept: 'Acceptați tot',
  reject: 'Respingeți tot',
  manage: 'Gestionați opțiunile',
  dismiss: 'Continuați fără a accepta',
  settings: 'Setări de confidențialitate',
  policy: 'Politica de confidențialitate',
  partners: 'Partenerii noștri ({n})',
};
