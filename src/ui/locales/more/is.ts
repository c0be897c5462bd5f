import type { More } from '../../../core/text.js';

export const more: More = {
  heading: 'Val þitt um persónuvernd',
  intro:
    '{company} ber ábyrgð á þessum gögnum. Slökkt er á valfrjálsum atriðum þar til þú kveikir á þeim. Höfnun takmarkar ekki helstu þjónustu.',
  always: 'Alltaf virkt',
  save: 'Vista val mitt',
  withdraw: 'Draga samþykki mitt til baka',
  close: 'Loka án þess að vista',
  status: [
    'Þú samþykktir allar valfrjálsar vafrakökur.',
    'Þú hafnaðir öllum valfrjálsum vafrakökum.',
    'Þú samþykktir sumar valfrjálsar vafrakökur.',
  ],
  change: 'Breyta',
  isNew: 'Nýtt frá síðasta vali þínu',
  receipt: 'Skráning á samþykki þínu: {id}, {time}',
  download: 'Sækja',
  optOut: 'Afþakka',
  traces: 'Vafrakökur og geymsla ({n})',
  columns: ['Heiti', 'Tilgangur', 'Gildistími', 'Tegund'],
  kinds: ['Vafrakaka', 'Geymsla í vafra'],
  upTo: 'að hámarki {duration}',
  session: 'þar til vafranum er lokað',
  own: 'man þetta val',
  gpc: 'Vafrinn þinn gefur til kynna að ekki megi selja gögnin þín eða deila þeim (Global Privacy Control). Við virðum það: slökkt er á auglýsingum nema þú kveikir á þeim hér.',
  search: 'Leita að samstarfsaðilum',
  embed: [
    'Þetta efni kemur frá {provider}, sem fengi IP-tölu þína og gæti vistað vafrakökur.',
    'Hlaða einu sinni',
    'Leyfa alltaf {provider}',
  ],
  categories: {
    necessary: ['Nauðsynlegt', 'Innskráning, öryggi, karfa og að muna þetta val.'],
    preferences: ['Stillingar', 'Muna tungumál og útlitsstillingar.'],
    analytics: [
      'Greining',
      'Telja heimsóknir og sjá hvaða síður eru notaðar svo að við getum bætt þær.',
    ],
    ads: ['Auglýsingar', 'Birta og mæla auglýsingar frá okkur og samstarfsaðilum okkar.'],
    personalization: [
      'Sérsniðnar auglýsingar',
      'Nota áhugasvið þitt og heimsóknasögu til að velja auglýsingar.',
    ],
    embeds: [
      'Efni frá þriðja aðila',
      'Myndskeið, kort og færslur af samfélagsmiðlum sem tengjast þjónustuveitanda sínum.',
    ],
  },
};
