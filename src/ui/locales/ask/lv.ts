import type { AskWords } from '../../../core/text.js';

export const ask: AskWords = {
  optout: {
    title: 'Jūsu privātuma izvēles vietnē {site}',
    body: 'Mēs kopīgojam (pēc dažiem likumiem – „pārdodam”) datus par jūsu apmeklējumiem: {us} izmantojam sīkdatnes un līdzīgas tehnoloģijas, lai mērītu apmeklējumus un rādītu reklāmas, kas balstītas uz jūsu darbībām šeit un citās vietnēs. Jūs varat no tā atteikties tagad vai jebkurā laikā sadaļā „{settings}”.',
    refuse: 'Atteikties no kopīgošanas',
    keep: 'Turpināt kopīgošanu',
    settings: 'Jūsu privātuma izvēles',
    intro:
      '{company} atbild par šiem datiem. To, kas ir ieslēgts, var kopīgot ar partneriem, līdz jūs to izslēdzat. Atteikšanās neierobežo galvenos pakalpojumus.',
    done: 'Jūs atteicāties no kopīgošanas.',
  },
  notice: {
    title: 'Par sīkdatnēm vietnē {site}',
    body: 'Šī vietne nosūta daļu informācijas no jūsu ierīces citiem: {us} to izmantojam mērījumiem un reklāmai. Kas tiek nosūtīts, kam un kāpēc un kā to pārtraukt, varat apskatīt tagad vai jebkurā laikā sadaļā „{settings}”.',
    refuse: 'Pārtraukt sūtīšanu',
    keep: 'Turpināt sūtīšanu',
    settings: 'Privātuma iestatījumi',
    intro:
      '{company} atbild par šiem datiem. Tas, kas ir ieslēgts, tiek nosūtīts, līdz jūs to izslēdzat. Pārtraukšana neierobežo galvenos pakalpojumus.',
    done: 'Jūs pārtraucāt sūtīšanu.',
  },
};
