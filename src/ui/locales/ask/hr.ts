import type { AskWords } from '../../../core/text.js';

export const ask: AskWords = {
  optout: {
    title: 'Vaš odabir glede privatnosti na stranici {site}',
    body: 'Dijelimo (prema nekim zakonima „prodajemo”) podatke o vašim posjetima: {us} koristimo kolačiće i slične tehnologije za mjerenje posjeta te prikaz oglasa na temelju vaše aktivnosti ovdje i na drugim web-stranicama. To možete odbiti sada ili u bilo kojem trenutku u odjeljku „{settings}”.',
    refuse: 'Odbij dijeljenje',
    keep: 'Nastavi dijeljenje',
    settings: 'Vaš odabir glede privatnosti',
    intro:
      '{company} odgovara za ove podatke. Ono što je uključeno može se dijeliti s partnerima dok to ne isključite. Odbijanje ne ograničava glavne usluge.',
    done: 'Odbili ste dijeljenje.',
  },
  notice: {
    title: 'O kolačićima na stranici {site}',
    body: 'Ova web-stranica šalje neke podatke s vašeg uređaja drugima: {us} ih koristimo za mjerenje i oglase. Što se šalje, kome i zašto te kako to zaustaviti, možete vidjeti sada ili u bilo kojem trenutku u odjeljku „{settings}”.',
    refuse: 'Zaustavi slanje',
    keep: 'Nastavi slanje',
    settings: 'Postavke privatnosti',
    intro:
      '{company} odgovara za ove podatke. Ono što je uključeno šalje se dok to ne isključite. Zaustavljanje ne ograničava glavne usluge.',
    done: 'Zaustavili ste slanje.',
  },
};
