import type { More } from '../../../core/text.js';

export const more: More = {
  heading: 'Dina integritetsval',
  intro:
    '{company} ansvarar för dessa uppgifter. Valfria delar är avstängda tills du slår på dem. Att avvisa dem begränsar inte huvudtjänsterna.',
  always: 'Alltid aktiva',
  save: 'Spara mina val',
  withdraw: 'Återkalla mitt samtycke',
  close: 'Stäng utan att spara',
  status: [
    'Du har accepterat alla valfria cookies.',
    'Du har avvisat alla valfria cookies.',
    'Du har accepterat vissa valfria cookies.',
  ],
  change: 'Ändra',
  isNew: 'Nytt sedan ditt senaste val',
  receipt: 'Ditt registrerade samtycke: {id}, {time}',
  download: 'Ladda ner',
  optOut: 'Välj bort',
  traces: 'Cookies och lagring ({n})',
  columns: ['Namn', 'Ändamål', 'Varaktighet', 'Typ'],
  kinds: ['Cookie', 'Webbläsarlagring'],
  upTo: 'upp till {duration}',
  session: 'tills webbläsaren stängs',
  own: 'kommer ihåg detta val',
  gpc: 'Din webbläsare signalerar att dina uppgifter inte får säljas eller delas (Global Privacy Control). Vi respekterar det: annonser är av om du inte slår på dem här.',
  search: 'Sök partner',
  embed: [
    'Det här innehållet kommer från {provider}, som skulle få din IP-adress och kan lagra cookies.',
    'Läs in en gång',
    'Tillåt alltid {provider}',
  ],
  categories: {
    necessary: ['Nödvändiga', 'Inloggning, säkerhet, varukorg, att komma ihåg detta val.'],
    preferences: ['Inställningar', 'Komma ihåg språk och visningsinställningar.'],
    analytics: [
      'Analys',
      'Räkna besök och se vilka sidor som används så att vi kan förbättra dem.',
    ],
    ads: ['Annonser', 'Visa och mäta annonser från oss och våra partner.'],
    personalization: [
      'Anpassade annonser',
      'Använda dina intressen och din besökshistorik för att välja annonser.',
    ],
    embeds: [
      'Innehåll från tredje part',
      'Videor, kartor och inlägg från sociala medier som kontaktar sin leverantör.',
    ],
  },
};
