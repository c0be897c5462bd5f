import type { AskWords } from '../../../core/text.js';

export const ask: AskWords = {
  optout: {
    title: 'Dine personvernvalg på {site}',
    body: 'Vi deler (etter enkelte lover «selger») opplysninger om besøkene dine. På nettstedet bruker {us} informasjonskapsler og lignende teknologier til å måle besøk og vise annonser basert på aktiviteten din her og på andre nettsteder. Du kan reservere deg nå eller når som helst under «{settings}».',
    refuse: 'Reserver deg mot deling',
    keep: 'Fortsett delingen',
    settings: 'Dine personvernvalg',
    intro:
      '{company} er ansvarlig for disse opplysningene. Det som er slått på, kan bli delt med partnere til du slår det av. Å reservere seg begrenser ikke hovedtjenestene.',
    done: 'Du har reservert deg mot deling.',
  },
  notice: {
    title: 'Om informasjonskapsler på {site}',
    body: 'Dette nettstedet sender noen opplysninger fra enheten din til andre. Disse bruker {us} til måling og annonser. Se hva som sendes, til hvem og hvorfor, og hvordan du stopper det, nå eller når som helst, under «{settings}».',
    refuse: 'Stopp sendingen',
    keep: 'Fortsett sendingen',
    settings: 'Personverninnstillinger',
    intro:
      '{company} er ansvarlig for disse opplysningene. Det som er slått på, sendes til du slår det av. Å stoppe det begrenser ikke hovedtjenestene.',
    done: 'Du har stoppet sendingen.',
  },
};
