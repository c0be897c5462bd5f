import type { AskWords } from '../../../core/text.js';

export const ask: AskWords = {
  optout: {
    title: 'Dina integritetsval på {site}',
    body: 'Vi delar (enligt vissa lagar ”säljer”) uppgifter om dina besök: {us} använder cookies och liknande tekniker för att mäta besök och visa annonser utifrån din aktivitet här och på andra webbplatser. Du kan välja bort det nu eller när som helst under ”{settings}”.',
    refuse: 'Välj bort delning',
    keep: 'Fortsätt dela',
    settings: 'Dina integritetsval',
    intro:
      '{company} ansvarar för dessa uppgifter. Det som är på kan delas med partner tills du stänger av det. Att välja bort det begränsar inte huvudtjänsterna.',
    done: 'Du har valt bort delning.',
  },
  notice: {
    title: 'Om cookies på {site}',
    body: 'Den här webbplatsen skickar viss information från din enhet till andra: {us} använder den för mätning och annonser. Se vad som skickas, till vem och varför, och hur du stoppar det, nu eller när som helst, under ”{settings}”.',
    refuse: 'Sluta skicka',
    keep: 'Fortsätt skicka',
    settings: 'Integritetsinställningar',
    intro:
      '{company} ansvarar för dessa uppgifter. Det som är på skickas tills du stänger av det. Att stoppa det begränsar inte huvudtjänsterna.',
    done: 'Du har stoppat att information skickas.',
  },
};
