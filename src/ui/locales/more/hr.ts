import type { More } from '../../../core/text.js';

export const more: More = {
  heading: 'Vaš odabir glede privatnosti',
  intro:
    '{company} odgovara za ove podatke. Neobavezne stavke isključene su dok ih ne uključite. Odbijanje ne ograničava glavne usluge.',
  always: 'Uvijek aktivno',
  save: 'Spremi moj odabir',
  withdraw: 'Povuci moju privolu',
  close: 'Zatvori bez spremanja',
  status: [
    'Prihvatili ste sve neobavezne kolačiće.',
    'Odbili ste sve neobavezne kolačiće.',
    'Prihvatili ste neke neobavezne kolačiće.',
  ],
  change: 'Promijeni',
  isNew: 'Novo od vašeg posljednjeg odabira',
  receipt: 'Zapis o vašoj privoli: {id}, {time}',
  download: 'Preuzmi',
  optOut: 'Odbij (opt-out)',
  traces: 'Kolačići i pohrana ({n})',
  columns: ['Naziv', 'Svrha', 'Trajanje', 'Vrsta'],
  kinds: ['Kolačić', 'Pohrana preglednika'],
  upTo: 'najviše {duration}',
  session: 'do zatvaranja preglednika',
  own: 'pamti ovaj odabir',
  gpc: 'Vaš preglednik poručuje da se vaši podaci ne smiju prodavati ni dijeliti (Global Privacy Control). To poštujemo: oglašavanje je isključeno dok ga ovdje ne uključite.',
  search: 'Pretraži partnere',
  embed: [
    'Ovaj sadržaj dolazi od pružatelja {provider}, koji bi dobio vašu IP-adresu i mogao bi spremiti kolačiće.',
    'Učitaj jednom',
    'Uvijek dopusti: {provider}',
  ],
  categories: {
    necessary: ['Nužno', 'Prijava, sigurnost, košarica, pamćenje ovog odabira.'],
    preferences: ['Preferencije', 'Pamćenje jezika i postavki prikaza.'],
    analytics: [
      'Analitika',
      'Brojanje posjeta i uvid u to koje se stranice koriste, kako bismo ih poboljšali.',
    ],
    ads: ['Oglašavanje', 'Prikaz i mjerenje naših oglasa i oglasa naših partnera.'],
    personalization: [
      'Personalizacija oglasa',
      'Odabir oglasa prema vašim interesima i povijesti posjeta.',
    ],
    embeds: [
      'Sadržaj trećih strana',
      'Videozapisi, karte i objave s društvenih mreža koji se povezuju sa svojim pružateljem.',
    ],
  },
};
