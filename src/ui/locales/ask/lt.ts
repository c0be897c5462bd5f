import type { AskWords } from '../../../core/text.js';

export const ask: AskWords = {
  optout: {
    title: 'Jūsų privatumo pasirinkimai svetainėje {site}',
    body: 'Dalijamės duomenimis apie jūsų apsilankymus (pagal kai kuriuos įstatymus juos „parduodame“): {us} naudojame slapukus ir panašias technologijas apsilankymams matuoti ir reklamai rodyti pagal jūsų veiklą čia bei kitose svetainėse. Galite to atsisakyti dabar arba bet kada skiltyje „{settings}“.',
    refuse: 'Atsisakyti dalijimosi',
    keep: 'Tęsti dalijimąsi',
    settings: 'Jūsų privatumo pasirinkimai',
    intro:
      '{company} atsako už šiuos duomenis. Tuo, kas įjungta, gali būti dalijamasi su partneriais, kol to neišjungiate. Atsisakymas neriboja pagrindinių paslaugų.',
    done: 'Atsisakėte dalijimosi.',
  },
  notice: {
    title: 'Apie slapukus svetainėje {site}',
    body: 'Ši svetainė siunčia tam tikrą informaciją iš jūsų įrenginio kitiems: {us} ją naudojame matavimams ir reklamai. Kas, kam ir kodėl siunčiama ir kaip tai sustabdyti, galite matyti dabar arba bet kada skiltyje „{settings}“.',
    refuse: 'Sustabdyti siuntimą',
    keep: 'Tęsti siuntimą',
    settings: 'Privatumo nustatymai',
    intro:
      '{company} atsako už šiuos duomenis. Tai, kas įjungta, siunčiama, kol to neišjungiate. Sustabdymas neriboja pagrindinių paslaugų.',
    done: 'Sustabdėte siuntimą.',
  },
};
