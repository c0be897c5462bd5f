import type { AskWords } from '../../../core/text.js';

export const ask: AskWords = {
  optout: {
    title: 'Vaše volby ochrany soukromí na webu {site}',
    body: 'Sdílíme (podle některých zákonů „prodáváme“) údaje o vašich návštěvách: {us} používáme cookies a podobné technologie k měření návštěvnosti a zobrazování reklam podle vaší aktivity zde i na jiných webech. Můžete to odmítnout hned nebo kdykoli v části „{settings}“.',
    refuse: 'Odmítnout sdílení',
    keep: 'Pokračovat ve sdílení',
    settings: 'Vaše volby ochrany soukromí',
    intro:
      'Za tyto údaje odpovídá {company}. Co je zapnuté, může být sdíleno s partnery, dokud to nevypnete. Odmítnutí neomezuje hlavní služby.',
    done: 'Odmítli jste sdílení.',
  },
  notice: {
    title: 'O cookies na webu {site}',
    body: 'Tento web odesílá některé informace z vašeho zařízení dalším subjektům: {us} je používáme k měření a reklamě. Co se odesílá, komu a proč a jak to zastavit, zjistíte hned nebo kdykoli v části „{settings}“.',
    refuse: 'Zastavit odesílání',
    keep: 'Pokračovat v odesílání',
    settings: 'Nastavení soukromí',
    intro:
      'Za tyto údaje odpovídá {company}. Co je zapnuté, se odesílá, dokud to nevypnete. Zastavení neomezuje hlavní služby.',
    done: 'Zastavili jste odesílání.',
  },
};
