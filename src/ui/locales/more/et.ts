import type { More } from '../../../core/text.js';

export const more: More = {
  heading: 'Teie privaatsusvalikud',
  intro:
    '{company} vastutab nende andmete eest. Valikulised üksused on välja lülitatud, kuni te need sisse lülitate. Keeldumine ei piira põhiteenuseid.',
  always: 'Alati aktiivsed',
  save: 'Salvesta minu valikud',
  withdraw: 'Võta minu nõusolek tagasi',
  close: 'Sulge salvestamata',
  status: [
    'Nõustusite kõigi valikuliste küpsistega.',
    'Keeldusite kõigist valikulistest küpsistest.',
    'Nõustusite mõnede valikuliste küpsistega.',
  ],
  change: 'Muuda',
  isNew: 'Lisandunud pärast teie viimast valikut',
  receipt: 'Teie nõusoleku kirje: {id}, {time}',
  download: 'Laadi alla',
  optOut: 'Loobu',
  traces: 'Küpsised ja salvestatud andmed ({n})',
  columns: ['Nimi', 'Eesmärk', 'Kestus', 'Tüüp'],
  kinds: ['Küpsis', 'Brauseri salvestusruum'],
  upTo: 'kuni {duration}',
  session: 'kuni brauseri sulgemiseni',
  own: 'jätab selle valiku meelde',
  gpc: 'Teie brauser annab märku, et teie andmeid ei tohi müüa ega jagada (Global Privacy Control). Järgime seda: reklaam on välja lülitatud, kuni te selle siin sisse lülitate.',
  search: 'Otsi partnereid',
  embed: [
    'See sisu pärineb teenusepakkujalt {provider}, kes saaks teie IP-aadressi ja võib salvestada küpsiseid.',
    'Laadi üks kord',
    'Luba alati {provider}',
  ],
  categories: {
    necessary: ['Vajalikud', 'Sisselogimine, turvalisus, ostukorv ja selle valiku meeldejätmine.'],
    preferences: ['Eelistused', 'Keele ja kuvaseadete meeldejätmine.'],
    analytics: [
      'Analüütika',
      'Külastuste loendamine ja ülevaade kasutatavatest lehtedest, et saaksime neid täiustada.',
    ],
    ads: ['Reklaam', 'Meie ja meie partnerite reklaamide näitamine ja mõõtmine.'],
    personalization: [
      'Reklaamide isikupärastamine',
      'Reklaamide valimine teie huvide ja külastusajaloo põhjal.',
    ],
    embeds: [
      'Kolmandate isikute sisu',
      'Videod, kaardid ja sotsiaalmeedia postitused, mis võtavad ühendust oma pakkujaga.',
    ],
  },
};
