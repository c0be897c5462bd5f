import type { More } from '../../../core/text.js';

export const more: More = {
  heading: 'Do roghanna príobháideachais',
  intro:
    'Is é {company} atá freagrach as na sonraí seo. Tá na míreanna roghnacha múchta go dtí go gcuirfidh tú ar siúl iad. Má dhiúltaíonn tú, ní chuirfear srian leis na príomhsheirbhísí.',
  always: 'Gníomhach i gcónaí',
  save: 'Sábháil mo roghanna',
  withdraw: 'Tarraing siar mo thoiliú',
  close: 'Dún gan sábháil',
  status: [
    'Ghlac tú le gach fianán roghnach.',
    'Dhiúltaigh tú do gach fianán roghnach.',
    'Ghlac tú le roinnt fianán roghnach.',
  ],
  change: 'Athraigh',
  isNew: 'Nua ó do rogha dheireanach',
  receipt: 'Taifead do thoilithe: {id}, {time}',
  download: 'Íoslódáil',
  optOut: 'Diúltaigh (opt-out)',
  traces: 'Fianáin agus stóráil ({n})',
  columns: ['Ainm', 'Cuspóir', 'Fad ama', 'Cineál'],
  kinds: ['Fianán', 'Stóráil brabhsálaí'],
  upTo: 'suas le {duration}',
  session: 'go dtí go ndúntar an brabhsálaí',
  own: 'cuimhníonn sé ar an rogha seo',
  gpc: 'Tá do bhrabhsálaí ag cur in iúl nach ceart do shonraí a dhíol ná a chomhroinnt (Global Privacy Control). Cloíonn muid leis sin: tá fógraíocht múchta mura gcuireann tú ar siúl anseo í.',
  search: 'Cuardaigh comhpháirtithe',
  embed: [
    'Tagann an t-ábhar seo ó {provider}, a gheobhadh do sheoladh IP agus a d’fhéadfadh fianáin a stóráil.',
    'Lódáil uair amháin',
    'Ceadaigh {provider} i gcónaí',
  ],
  categories: {
    necessary: ['Riachtanach', 'Logáil isteach, slándáil, ciseán, cuimhneamh ar an rogha seo.'],
    preferences: ['Sainroghanna', 'Cuimhneamh ar shocruithe teanga agus taispeána.'],
    analytics: [
      'Anailísíocht',
      'Cuairteanna a chomhaireamh agus a fheiceáil cé na leathanaigh a úsáidtear, ionas gur féidir linn iad a fheabhsú.',
    ],
    ads: [
      'Fógraíocht',
      'Fógraí uainn féin agus ónár gcomhpháirtithe a thaispeáint agus a thomhas.',
    ],
    personalization: [
      'Pearsantú fógraí',
      'Do chuid spéiseanna agus stair do chuairteanna a úsáid chun fógraí a roghnú.',
    ],
    embeds: [
      'Ábhar tríú páirtí',
      'Físeáin, léarscáileanna agus postálacha sóisialta a théann i dteagmháil lena soláthraí.',
    ],
  },
};
