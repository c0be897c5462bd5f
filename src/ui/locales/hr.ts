import type { Text } from '../../core/text.js';

export const text: Text = {
  lang: 'hr',
  title: 'Kolačići i oglasi na stranici {site}',
  body: 'Koristimo kolačiće, pikselne oznake i slične tehnologije potrebne za rad ove web-stranice. Ako pristanete, {us} ih koristimo i za mjerenje posjeta te prikaz oglasa na temelju vaših interesa i povijesti posjeta. Možete odbiti: web-stranica i dalje radi. Odabir možete promijeniti ili povući u bilo kojem trenutku u odjeljku „{settings}”.',
  us: ['mi', 'mi i 1 partner', 'mi i naši partneri ({n})'],
  accept: 'Prihvati sve',
  reject: 'Odbij sve',
  manage: 'Upravljaj odabirom',
  dismiss: 'Nastavi bez prihvaćanja',
  settings: 'Postavke privatnosti',
  policy: 'Pravila privatnosti',
  partners: 'Naši partneri ({n})',
};
