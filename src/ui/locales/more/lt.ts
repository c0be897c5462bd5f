import type { More } from '../../../core/text.js';

export const more: More = {
  heading: 'Jūsų privatumo pasirinkimai',
  intro:
    '{company} atsako už šiuos duomenis. Neprivalomi elementai yra išjungti, kol jų neįjungiate. Atsisakymas neriboja pagrindinių paslaugų.',
  always: 'Visada įjungta',
  save: 'Išsaugoti mano pasirinkimus',
  withdraw: 'Atšaukti mano sutikimą',
  close: 'Uždaryti neišsaugant',
  status: [
    'Priėmėte visus neprivalomus slapukus.',
    'Atmetėte visus neprivalomus slapukus.',
    'Priėmėte kai kuriuos neprivalomus slapukus.',
  ],
  change: 'Keisti',
  isNew: 'Nauja nuo paskutinio jūsų pasirinkimo',
  receipt: 'Jūsų sutikimo įrašas: {id}, {time}',
  download: 'Atsisiųsti',
  optOut: 'Atsisakyti',
  traces: 'Slapukai ir saugomi duomenys ({n})',
  columns: ['Pavadinimas', 'Tikslas', 'Trukmė', 'Tipas'],
  kinds: ['Slapukas', 'Naršyklės saugykla'],
  upTo: 'ne daugiau kaip {duration}',
  session: 'kol bus uždaryta naršyklė',
  own: 'įsimena šį pasirinkimą',
  gpc: 'Jūsų naršyklė praneša, kad jūsų duomenų negalima parduoti ar jais dalytis (Global Privacy Control). To laikomės: reklama išjungta, nebent ją įjungsite čia.',
  search: 'Ieškoti partnerių',
  embed: [
    'Šį turinį teikia {provider}. Teikėjas gautų jūsų IP adresą ir galėtų išsaugoti slapukų.',
    'Įkelti vieną kartą',
    'Visada leisti: {provider}',
  ],
  categories: {
    necessary: ['Būtinieji', 'Prisijungimas, saugumas, krepšelis, šio pasirinkimo įsiminimas.'],
    preferences: ['Nuostatos', 'Įsiminti kalbos ir rodymo nustatymus.'],
    analytics: [
      'Analitika',
      'Skaičiuoti apsilankymus ir matyti, kurie puslapiai naudojami, kad galėtume juos tobulinti.',
    ],
    ads: ['Reklama', 'Rodyti ir matuoti mūsų ir mūsų partnerių reklamą.'],
    personalization: [
      'Reklamos pritaikymas',
      'Parinkti reklamą pagal jūsų pomėgius ir apsilankymų istoriją.',
    ],
    embeds: [
      'Trečiųjų šalių turinys',
      'Vaizdo įrašai, žemėlapiai, socialinių tinklų įrašai, kurie jungiasi prie savo teikėjo.',
    ],
  },
};
