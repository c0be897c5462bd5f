import type { AskWords } from '../../../core/text.js';

export const ask: AskWords = {
  optout: {
    title: 'Dine privatlivsvalg på {site}',
    body: 'Vi deler (efter nogle love »sælger«) data om dine besøg. På webstedet bruger {us} cookies og lignende teknologier til at måle besøg og vise annoncer ud fra din aktivitet her og på andre websteder. Du kan fravælge det nu eller når som helst under »{settings}«.',
    refuse: 'Fravælg deling',
    keep: 'Fortsæt deling',
    settings: 'Dine privatlivsvalg',
    intro:
      '{company} er ansvarlig for disse data. Det, der er slået til, kan blive delt med partnere, indtil du slår det fra. Et fravalg begrænser ikke de vigtigste tjenester.',
    done: 'Du har fravalgt deling.',
  },
  notice: {
    title: 'Om cookies på {site}',
    body: 'Dette websted sender nogle oplysninger fra din enhed til andre. Dem bruger {us} til måling og annoncer. Se, hvad der sendes, til hvem og hvorfor, og hvordan du stopper det, nu eller når som helst, under »{settings}«.',
    refuse: 'Stop med at sende',
    keep: 'Fortsæt med at sende',
    settings: 'Privatlivsindstillinger',
    intro:
      '{company} er ansvarlig for disse data. Det, der er slået til, sendes, indtil du slår det fra. At stoppe det begrænser ikke de vigtigste tjenester.',
    done: 'Du har stoppet afsendelsen.',
  },
};
