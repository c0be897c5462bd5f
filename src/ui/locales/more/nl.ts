import type { More } from '../../../core/text.js';

export const more: More = {
  heading: 'Uw privacykeuzes',
  intro:
    '{company} is verantwoordelijk voor deze gegevens. Optionele onderdelen staan uit totdat u ze aanzet. Weigeren beperkt de belangrijkste diensten niet.',
  always: 'Altijd actief',
  save: 'Mijn keuzes opslaan',
  withdraw: 'Mijn toestemming intrekken',
  close: 'Sluiten zonder op te slaan',
  status: [
    'U hebt alle optionele cookies geaccepteerd.',
    'U hebt alle optionele cookies geweigerd.',
    'U hebt sommige optionele cookies geaccepteerd.',
  ],
  change: 'Wijzigen',
  isNew: 'Nieuw sinds uw laatste keuze',
  receipt: 'Uw toestemmingsbewijs: {id}, {time}',
  download: 'Downloaden',
  optOut: 'Afmelden (opt-out)',
  traces: 'Cookies en opslag ({n})',
  columns: ['Naam', 'Doel', 'Duur', 'Type'],
  kinds: ['Cookie', 'Browseropslag'],
  upTo: 'maximaal {duration}',
  session: 'tot de browser wordt gesloten',
  own: 'onthoudt deze keuze',
  gpc: 'Uw browser geeft aan dat uw gegevens niet mogen worden verkocht of gedeeld (Global Privacy Control). Wij houden ons daaraan: advertenties staan uit, tenzij u ze hier aanzet.',
  search: 'Partners zoeken',
  embed: [
    'Deze inhoud komt van {provider}. De aanbieder krijgt bij het laden uw IP-adres en kan cookies plaatsen.',
    'Eén keer laden',
    '{provider} altijd toestaan',
  ],
  categories: {
    necessary: ['Noodzakelijk', 'Inloggen, beveiliging, winkelmand, deze keuze onthouden.'],
    preferences: ['Voorkeuren', 'Taal en weergave-instellingen onthouden.'],
    analytics: [
      'Analyse',
      'Bezoeken tellen en zien welke pagina’s worden gebruikt, zodat wij ze kunnen verbeteren.',
    ],
    ads: ['Advertenties', 'Advertenties van ons en onze partners tonen en meten.'],
    personalization: [
      'Personalisatie van advertenties',
      'Uw interesses en bezoekgeschiedenis gebruiken om advertenties te kiezen.',
    ],
    embeds: [
      'Inhoud van derden',
      'Video’s, kaarten en berichten op sociale media die verbinding maken met hun aanbieder.',
    ],
  },
};
