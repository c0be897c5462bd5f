import type { More } from '../../../core/text.js';

export const more: More = {
  heading: 'Dine privatlivsvalg',
  intro:
    '{company} er ansvarlig for disse data. Valgfrie elementer er slået fra, indtil du slår dem til. Et afslag begrænser ikke de vigtigste tjenester.',
  always: 'Altid aktive',
  save: 'Gem mine valg',
  withdraw: 'Træk mit samtykke tilbage',
  close: 'Luk uden at gemme',
  status: [
    'Du har accepteret alle valgfrie cookies.',
    'Du har afvist alle valgfrie cookies.',
    'Du har accepteret nogle valgfrie cookies.',
  ],
  change: 'Ændr',
  isNew: 'Nyt siden dit seneste valg',
  receipt: 'Registrering af dit samtykke: {id}, {time}',
  download: 'Download',
  optOut: 'Fravælg',
  traces: 'Cookies og lagring ({n})',
  columns: ['Navn', 'Formål', 'Varighed', 'Type'],
  kinds: ['Cookie', 'Browserlagring'],
  upTo: 'op til {duration}',
  session: 'indtil browseren lukkes',
  own: 'husker dette valg',
  gpc: 'Din browser signalerer, at dine data ikke må sælges eller deles (Global Privacy Control). Det respekterer vi: Annoncering er slået fra, medmindre du slår den til her.',
  search: 'Søg efter partnere',
  embed: [
    'Dette indhold kommer fra {provider}, som vil få din IP-adresse og kan gemme cookies.',
    'Indlæs én gang',
    'Tillad altid {provider}',
  ],
  categories: {
    necessary: ['Nødvendige', 'Login, sikkerhed, indkøbskurv og lagring af dette valg.'],
    preferences: ['Præferencer', 'Husker sprog og visningsindstillinger.'],
    analytics: [
      'Analyse',
      'Tæller besøg og viser, hvilke sider der bruges, så vi kan forbedre dem.',
    ],
    ads: ['Annoncering', 'Viser og måler annoncer fra os og vores partnere.'],
    personalization: [
      'Tilpasning af annoncer',
      'Bruger dine interesser og din besøgshistorik til at vælge annoncer.',
    ],
    embeds: [
      'Indhold fra tredjeparter',
      'Videoer, kort og opslag fra sociale medier, der kontakter deres udbyder.',
    ],
  },
};
