import type { AskWords } from '../../../core/text.js';

export const ask: AskWords = {
  optout: {
    title: 'Tietosuojavalintasi sivustolla {site}',
    body: 'Jaamme (joidenkin lakien mukaan ”myymme”) tietoja käynneistäsi: {us} käytämme evästeitä ja vastaavia tekniikoita käyntien mittaamiseen ja mainosten näyttämiseen sen perusteella, mitä teet täällä ja muilla sivustoilla. Voit kieltäytyä tästä nyt tai milloin tahansa kohdassa ”{settings}”.',
    refuse: 'Kieltäydy jakamisesta',
    keep: 'Jatka jakamista',
    settings: 'Tietosuojavalintasi',
    intro:
      '{company} vastaa näistä tiedoista. Päällä olevien kohtien tietoja voidaan jakaa kumppaneille, kunnes kytket kohdat pois päältä. Kieltäytyminen ei rajoita pääpalveluja.',
    done: 'Kieltäydyit jakamisesta.',
  },
  notice: {
    title: 'Tietoa evästeistä sivustolla {site}',
    body: 'Tämä sivusto lähettää joitakin tietoja laitteestasi muille: {us} käytämme niitä mittaamiseen ja mainontaan. Katso nyt tai milloin tahansa kohdasta ”{settings}”, mitä lähetetään, kenelle ja miksi sekä miten lopetat sen.',
    refuse: 'Lopeta lähettäminen',
    keep: 'Jatka lähettämistä',
    settings: 'Tietosuoja-asetukset',
    intro:
      '{company} vastaa näistä tiedoista. Päällä olevien kohtien tietoja lähetetään, kunnes kytket kohdat pois päältä. Lopettaminen ei rajoita pääpalveluja.',
    done: 'Lopetit lähettämisen.',
  },
};
