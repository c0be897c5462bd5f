import type { More } from '../../../core/text.js';

export const more: More = {
  heading: 'Vaše izbire glede zasebnosti',
  intro:
    'Za te podatke odgovarja {company}. Neobvezne možnosti so izklopljene, dokler jih ne vklopite. Zavrnitev ne omejuje glavnih storitev.',
  always: 'Vedno aktivno',
  save: 'Shrani moje izbire',
  withdraw: 'Prekliči mojo privolitev',
  close: 'Zapri brez shranjevanja',
  status: [
    'Sprejeli ste vse neobvezne piškotke.',
    'Zavrnili ste vse neobvezne piškotke.',
    'Sprejeli ste nekatere neobvezne piškotke.',
  ],
  change: 'Spremeni',
  isNew: 'Novo od vaše zadnje izbire',
  receipt: 'Zapis o vaši privolitvi: {id}, {time}',
  download: 'Prenesi',
  optOut: 'Zavrni (opt-out)',
  traces: 'Piškotki in shramba ({n})',
  columns: ['Ime', 'Namen', 'Trajanje', 'Vrsta'],
  kinds: ['Piškotek', 'Shramba brskalnika'],
  upTo: 'največ {duration}',
  session: 'do zaprtja brskalnika',
  own: 'zapomni si to izbiro',
  gpc: 'Vaš brskalnik sporoča, da se vaši podatki ne smejo prodajati ali deliti (Global Privacy Control). To upoštevamo: oglaševanje je izklopljeno, dokler ga tukaj ne vklopite.',
  search: 'Išči partnerje',
  embed: [
    'To vsebino zagotavlja {provider}. Ob nalaganju bi ponudnik prejel vaš naslov IP in bi lahko shranil piškotke.',
    'Naloži enkrat',
    'Vedno dovoli: {provider}',
  ],
  categories: {
    necessary: ['Nujno', 'Prijava, varnost, košarica, shranjevanje te izbire.'],
    preferences: ['Prilagoditve', 'Shranjevanje jezika in nastavitev prikaza.'],
    analytics: [
      'Analitika',
      'Štetje obiskov in ugotavljanje, katere strani se uporabljajo, da jih lahko izboljšamo.',
    ],
    ads: ['Oglaševanje', 'Prikazovanje in merjenje naših oglasov in oglasov naših partnerjev.'],
    personalization: [
      'Prilagajanje oglasov',
      'Izbiranje oglasov glede na vaša zanimanja in zgodovino obiskov.',
    ],
    embeds: [
      'Vsebina tretjih oseb',
      'Videoposnetki, zemljevidi in objave z družbenih omrežij, ki se povežejo s svojim ponudnikom.',
    ],
  },
};
