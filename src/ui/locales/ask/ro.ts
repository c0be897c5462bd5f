import type { AskWords } from '../../../core/text.js';

export const ask: AskWords = {
  optout: {
    title: 'Opțiunile dumneavoastră de confidențialitate pe {site}',
    body: 'Partajăm (potrivit unor legi, „vindem”) date despre vizitele dumneavoastră: {us} folosim cookie-uri și tehnologii similare pentru a măsura vizitele și a afișa reclame pe baza activității dumneavoastră de aici și de pe alte site-uri. Puteți refuza acest lucru acum sau în orice moment din „{settings}”.',
    refuse: 'Refuzați partajarea',
    keep: 'Continuați partajarea',
    settings: 'Opțiunile dumneavoastră de confidențialitate',
    intro:
      '{company} răspunde de aceste date. Ceea ce este activat poate fi partajat cu partenerii până la dezactivare. Refuzul nu limitează serviciile principale.',
    done: 'Ați refuzat partajarea.',
  },
  notice: {
    title: 'Despre cookie-urile de pe {site}',
    body: 'Acest site trimite unele informații de pe dispozitivul dumneavoastră către terți: {us} le folosim pentru măsurători și reclame. Vedeți ce se trimite, cui și de ce, și cum puteți opri trimiterea, acum sau în orice moment, în „{settings}”.',
    refuse: 'Opriți trimiterea',
    keep: 'Continuați trimiterea',
    settings: 'Setări de confidențialitate',
    intro:
      '{company} răspunde de aceste date. Ceea ce este activat se trimite până la dezactivare. Oprirea nu limitează serviciile principale.',
    done: 'Ați oprit trimiterea.',
  },
};
