import type { AskWords } from '../../../core/text.js';

export const ask: AskWords = {
  optout: {
    title: 'Vaše voľby v oblasti súkromia na stránke {site}',
    body: 'Zdieľame (podľa niektorých zákonov „predávame“) údaje o vašich návštevách: {us} používame súbory cookie a podobné technológie na meranie návštevnosti a zobrazovanie reklám podľa vašej aktivity tu a na iných stránkach. Môžete to odmietnuť teraz alebo kedykoľvek v časti „{settings}“.',
    refuse: 'Odmietnuť zdieľanie',
    keep: 'Pokračovať v zdieľaní',
    settings: 'Vaše voľby v oblasti súkromia',
    intro:
      'Za tieto údaje zodpovedá {company}. Čo je zapnuté, sa môže zdieľať s partnermi, kým to nevypnete. Odmietnutie neobmedzí hlavné služby.',
    done: 'Odmietli ste zdieľanie.',
  },
  notice: {
    title: 'O súboroch cookie na stránke {site}',
    body: 'Táto stránka odosiela niektoré informácie z vášho zariadenia iným subjektom: {us} ich používame na meranie a reklamu. Čo sa odosiela, komu a prečo a ako to zastaviť, zistíte teraz alebo kedykoľvek v časti „{settings}“.',
    refuse: 'Zastaviť odosielanie',
    keep: 'Pokračovať v odosielaní',
    settings: 'Nastavenia súkromia',
    intro:
      'Za tieto údaje zodpovedá {company}. Čo je zapnuté, sa odosiela, kým to nevypnete. Zastavenie neobmedzí hlavné služby.',
    done: 'Zastavili ste odosielanie.',
  },
};
