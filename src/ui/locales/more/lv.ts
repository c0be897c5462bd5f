import type { More } from '../../../core/text.js';

export const more: More = {
  heading: 'Jūsu privātuma izvēles',
  intro:
    '{company} atbild par šiem datiem. Neobligātās iespējas ir izslēgtas, līdz jūs tās ieslēdzat. Atteikšanās neierobežo galvenos pakalpojumus.',
  always: 'Vienmēr aktīvas',
  save: 'Saglabāt manu izvēli',
  withdraw: 'Atsaukt manu piekrišanu',
  close: 'Aizvērt nesaglabājot',
  status: [
    'Jūs pieņēmāt visas neobligātās sīkdatnes.',
    'Jūs noraidījāt visas neobligātās sīkdatnes.',
    'Jūs pieņēmāt dažas neobligātās sīkdatnes.',
  ],
  change: 'Mainīt',
  isNew: 'Jaunums kopš jūsu pēdējās izvēles',
  receipt: 'Jūsu piekrišanas apliecinājums: {id}, {time}',
  download: 'Lejupielādēt',
  optOut: 'Atteikties',
  traces: 'Sīkdatnes un glabātie dati ({n})',
  columns: ['Nosaukums', 'Nolūks', 'Ilgums', 'Veids'],
  kinds: ['Sīkdatne', 'Pārlūka krātuve'],
  upTo: 'ne vairāk kā {duration}',
  session: 'līdz pārlūka aizvēršanai',
  own: 'atceras šo izvēli',
  gpc: 'Jūsu pārlūkprogramma norāda, ka jūsu datus nedrīkst pārdot vai kopīgot (Global Privacy Control). Mēs to ievērojam: reklāma ir izslēgta, ja vien jūs to šeit neieslēdzat.',
  search: 'Meklēt partnerus',
  embed: [
    'Šo saturu nodrošina {provider}. Pakalpojuma sniedzējs saņemtu jūsu IP adresi un varētu saglabāt sīkdatnes.',
    'Ielādēt vienreiz',
    'Vienmēr atļaut: {provider}',
  ],
  categories: {
    necessary: ['Nepieciešamās', 'Pieteikšanās, drošība, grozs, šīs izvēles atcerēšanās.'],
    preferences: ['Preferences', 'Atcerēties valodas un attēlojuma iestatījumus.'],
    analytics: [
      'Analītika',
      'Skaitīt apmeklējumus un redzēt, kuras lapas tiek izmantotas, lai mēs varētu tās uzlabot.',
    ],
    ads: ['Reklāma', 'Rādīt un mērīt mūsu un mūsu partneru reklāmas.'],
    personalization: [
      'Reklāmu personalizācija',
      'Izmantot jūsu intereses un apmeklējumu vēsturi, lai izvēlētos reklāmas.',
    ],
    embeds: [
      'Trešo personu saturs',
      'Video, kartes un sociālo tīklu ieraksti, kas sazinās ar savu pakalpojuma sniedzēju.',
    ],
  },
};
