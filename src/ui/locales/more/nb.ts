import type { More } from '../../../core/text.js';

export const more: More = {
  heading: 'Dine personvernvalg',
  intro:
    '{company} er ansvarlig for disse opplysningene. Det som er valgfritt, er slått av til du slår det på. Å avvise det begrenser ikke hovedtjenestene.',
  always: 'Alltid aktive',
  save: 'Lagre valgene mine',
  withdraw: 'Trekk tilbake samtykket',
  close: 'Lukk uten å lagre',
  status: [
    'Du har godtatt alle valgfrie informasjonskapsler.',
    'Du har avvist alle valgfrie informasjonskapsler.',
    'Du har godtatt noen valgfrie informasjonskapsler.',
  ],
  change: 'Endre',
  isNew: 'Nytt siden ditt forrige valg',
  receipt: 'Ditt registrerte samtykke: {id}, {time}',
  download: 'Last ned',
  optOut: 'Reserver deg',
  traces: 'Informasjonskapsler og lagring ({n})',
  columns: ['Navn', 'Formål', 'Varighet', 'Type'],
  kinds: ['Informasjonskapsel', 'Nettleserlagring'],
  upTo: 'opptil {duration}',
  session: 'til nettleseren lukkes',
  own: 'husker dette valget',
  gpc: 'Nettleseren din signaliserer at opplysningene dine ikke skal selges eller deles (Global Privacy Control). Det respekterer vi: Annonser er slått av med mindre du slår dem på her.',
  search: 'Søk etter partnere',
  embed: [
    'Dette innholdet kommer fra {provider}, som vil få IP-adressen din og kan lagre informasjonskapsler.',
    'Last inn én gang',
    'Tillat alltid {provider}',
  ],
  categories: {
    necessary: ['Nødvendige', 'Innlogging, sikkerhet, handlekurv, huske dette valget.'],
    preferences: ['Preferanser', 'Huske språk og visningsinnstillinger.'],
    analytics: [
      'Analyse',
      'Telle besøk og se hvilke sider som brukes, slik at vi kan forbedre dem.',
    ],
    ads: ['Annonser', 'Vise og måle annonser fra oss og partnerne våre.'],
    personalization: [
      'Tilpassede annonser',
      'Bruke interessene dine og besøkshistorikken din til å velge annonser.',
    ],
    embeds: [
      'Innhold fra tredjeparter',
      'Videoer, kart og innlegg fra sosiale medier som kontakter leverandøren sin.',
    ],
  },
};
