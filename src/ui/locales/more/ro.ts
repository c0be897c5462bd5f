import type { More } from '../../../core/text.js';

export const more: More = {
  heading: 'Opțiunile dumneavoastră de confidențialitate',
  intro:
    '{company} răspunde de aceste date. Elementele opționale sunt dezactivate până când le activați. Refuzul nu limitează serviciile principale.',
  always: 'Întotdeauna active',
  save: 'Salvați opțiunile',
  withdraw: 'Retrageți consimțământul',
  close: 'Închideți fără a salva',
  status: [
    'Ați acceptat toate cookie-urile opționale.',
    'Ați refuzat toate cookie-urile opționale.',
    'Ați acceptat unele cookie-uri opționale.',
  ],
  change: 'Modificați',
  isNew: 'Nou de la ultima dumneavoastră alegere',
  receipt: 'Înregistrarea consimțământului dumneavoastră: {id}, {time}',
  download: 'Descărcați',
  optOut: 'Renunțați (opt-out)',
  traces: 'Cookie-uri și stocare ({n})',
  columns: ['Nume', 'Scop', 'Durată', 'Tip'],
  kinds: ['Cookie', 'Stocare în browser'],
  upTo: 'cel mult {duration}',
  session: 'până la închiderea browserului',
  own: 'reține această alegere',
  gpc: 'Browserul dumneavoastră semnalează că datele dumneavoastră nu trebuie vândute sau partajate (Global Privacy Control). Respectăm acest lucru: publicitatea este dezactivată cât timp nu o activați aici.',
  search: 'Căutați parteneri',
  embed: [
    'Acest conținut provine de la {provider}, care ar primi adresa dumneavoastră IP și ar putea stoca cookie-uri.',
    'Încărcați o dată',
    'Permiteți întotdeauna {provider}',
  ],
  categories: {
    necessary: ['Necesare', 'Autentificare, securitate, coș, reținerea acestei alegeri.'],
    preferences: ['Preferințe', 'Reținerea limbii și a setărilor de afișare.'],
    analytics: [
      'Analiză',
      'Numărarea vizitelor și identificarea paginilor folosite, pentru a le putea îmbunătăți.',
    ],
    ads: ['Publicitate', 'Afișarea și măsurarea reclamelor noastre și ale partenerilor noștri.'],
    personalization: [
      'Personalizarea reclamelor',
      'Folosirea intereselor dumneavoastră și a istoricului vizitelor pentru a alege reclamele.',
    ],
    embeds: [
      'Conținut de la terți',
      'Videoclipuri, hărți și postări din rețele sociale care își contactează furnizorul.',
    ],
  },
};
