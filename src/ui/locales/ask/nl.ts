import type { AskWords } from '../../../core/text.js';

export const ask: AskWords = {
  optout: {
    title: 'Uw privacykeuzes op {site}',
    body: 'Wij delen (volgens sommige wetten: “verkopen”) gegevens over uw bezoeken: {us} gebruiken cookies en vergelijkbare technieken om bezoeken te meten en advertenties te tonen op basis van uw activiteit hier en op andere sites. U kunt zich hiervoor nu of op elk moment afmelden via “{settings}”.',
    refuse: 'Afmelden voor delen',
    keep: 'Doorgaan met delen',
    settings: 'Uw privacykeuzes',
    intro:
      '{company} is verantwoordelijk voor deze gegevens. Wat aanstaat, kan met partners worden gedeeld totdat u het uitzet. Afmelden beperkt de belangrijkste diensten niet.',
    done: 'U hebt zich afgemeld voor het delen.',
  },
  notice: {
    title: 'Over cookies op {site}',
    body: 'Deze site stuurt bepaalde informatie van uw apparaat naar anderen: {us} gebruiken die voor metingen en advertenties. Bekijk wat er wordt verstuurd, naar wie en waarom, en hoe u dat stopt, nu of op elk moment, via “{settings}”.',
    refuse: 'Stoppen met versturen',
    keep: 'Doorgaan met versturen',
    settings: 'Privacyinstellingen',
    intro:
      '{company} is verantwoordelijk voor deze gegevens. Wat aanstaat, wordt verstuurd totdat u het uitzet. Stoppen beperkt de belangrijkste diensten niet.',
    done: 'U hebt het versturen stopgezet.',
  },
};
