import type { More } from '../../../core/text.js';

export const more: More = {
  heading: 'Tietosuojavalintasi',
  intro:
    '{company} vastaa näistä tiedoista. Valinnaiset kohdat ovat pois päältä, kunnes otat ne käyttöön. Kieltäytyminen ei rajoita pääpalveluja.',
  always: 'Aina käytössä',
  save: 'Tallenna valintani',
  withdraw: 'Peruuta suostumukseni',
  close: 'Sulje tallentamatta',
  status: [
    'Hyväksyit kaikki valinnaiset evästeet.',
    'Hylkäsit kaikki valinnaiset evästeet.',
    'Hyväksyit osan valinnaisista evästeistä.',
  ],
  change: 'Muuta',
  isNew: 'Uutta edellisen valintasi jälkeen',
  receipt: 'Merkintä suostumuksestasi: {id}, {time}',
  download: 'Lataa',
  optOut: 'Kieltäydy',
  traces: 'Evästeet ja tallennus ({n})',
  columns: ['Nimi', 'Tarkoitus', 'Kesto', 'Tyyppi'],
  kinds: ['Eväste', 'Selaimen tallennustila'],
  upTo: 'enintään {duration}',
  session: 'kunnes selain suljetaan',
  own: 'muistaa tämän valinnan',
  gpc: 'Selaimesi ilmoittaa, ettei tietojasi saa myydä tai jakaa (Global Privacy Control). Noudatamme tätä: mainonta on pois päältä, ellet ota sitä käyttöön tässä.',
  search: 'Hae kumppaneita',
  embed: [
    'Tämän sisällön tarjoaa {provider}, joka saisi IP-osoitteesi ja voisi tallentaa evästeitä.',
    'Lataa kerran',
    'Salli aina {provider}',
  ],
  categories: {
    necessary: [
      'Välttämättömät',
      'Kirjautuminen, turvallisuus, ostoskori ja tämän valinnan muistaminen.',
    ],
    preferences: ['Mieltymykset', 'Kielen ja näyttöasetusten muistaminen.'],
    analytics: [
      'Analytiikka',
      'Käyntien laskeminen ja tieto käytetyistä sivuista, jotta voimme parantaa niitä.',
    ],
    ads: ['Mainonta', 'Omien ja kumppaniemme mainosten näyttäminen ja mittaaminen.'],
    personalization: [
      'Mainosten personointi',
      'Mainosten valinta kiinnostuksen kohteidesi ja käyntihistoriasi perusteella.',
    ],
    embeds: [
      'Kolmansien osapuolten sisältö',
      'Videot, kartat ja somejulkaisut, jotka ottavat yhteyden palveluntarjoajaansa.',
    ],
  },
};
