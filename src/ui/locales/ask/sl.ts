import type { AskWords } from '../../../core/text.js';

export const ask: AskWords = {
  optout: {
    title: 'Vaše izbire glede zasebnosti na strani {site}',
    body: 'Podatke o vaših obiskih delimo (po nekaterih zakonih »prodajamo«): {us} uporabljamo piškotke in podobne tehnologije za merjenje obiska ter prikazovanje oglasov glede na vašo dejavnost tukaj in na drugih spletnih mestih. To lahko zavrnete zdaj ali kadar koli v razdelku »{settings}«.',
    refuse: 'Zavrni deljenje',
    keep: 'Nadaljuj deljenje',
    settings: 'Vaše izbire glede zasebnosti',
    intro:
      'Za te podatke odgovarja {company}. Kar je vklopljeno, se lahko deli s partnerji, dokler tega ne izklopite. Zavrnitev ne omejuje glavnih storitev.',
    done: 'Zavrnili ste deljenje.',
  },
  notice: {
    title: 'O piškotkih na strani {site}',
    body: 'To spletno mesto pošilja nekatere podatke iz vaše naprave drugim: {us} jih uporabljamo za merjenje in oglase. Kaj se pošilja, komu in zakaj ter kako to ustaviti, lahko zdaj ali kadar koli vidite v razdelku »{settings}«.',
    refuse: 'Ustavi pošiljanje',
    keep: 'Nadaljuj pošiljanje',
    settings: 'Nastavitve zasebnosti',
    intro:
      'Za te podatke odgovarja {company}. Kar je vklopljeno, se pošilja, dokler tega ne izklopite. Ustavitev ne omejuje glavnih storitev.',
    done: 'Ustavili ste pošiljanje.',
  },
};
