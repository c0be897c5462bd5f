import type { More } from '../../../core/text.js';

export const more: More = {
  heading: 'L-għażliet tiegħek dwar il-privatezza',
  intro:
    'Ir-responsabbiltà għal din id-data hija ta’ {company}. L-għażliet fakultattivi jibqgħu mitfija sakemm tixgħelhom. Jekk tirrifjuta, is-servizzi ewlenin ma jiġux limitati.',
  always: 'Dejjem attivi',
  save: 'Issejvja l-għażliet tiegħi',
  withdraw: 'Irtira l-kunsens tiegħi',
  close: 'Agħlaq mingħajr ma tissejvja',
  status: [
    'Aċċettajt il-cookies fakultattivi kollha.',
    'Irrifjutajt il-cookies fakultattivi kollha.',
    'Aċċettajt xi cookies fakultattivi.',
  ],
  change: 'Ibdel',
  isNew: 'Ġdid mill-aħħar għażla tiegħek',
  receipt: 'Ir-rekord tal-kunsens tiegħek: {id}, {time}',
  download: 'Niżżel',
  optOut: 'Irrifjuta (opt-out)',
  traces: 'Cookies u ħażna ({n})',
  columns: ['Isem', 'Għan', 'Tul ta’ żmien', 'Tip'],
  kinds: ['Cookie', 'Ħażna tal-browser'],
  upTo: 'sa {duration}',
  session: 'sakemm jingħalaq il-browser',
  own: 'biex niftakru din l-għażla',
  gpc: 'Il-browser tiegħek qed jagħti sinjal li d-data tiegħek ma għandhiex tinbiegħ jew tinqasam (Global Privacy Control). Nirrispettaw dan: ir-reklami huma mitfija sakemm ma tixgħelhomx hawn.',
  search: 'Fittex sħab',
  embed: [
    'Dan il-kontenut ġej minn {provider}, li jirċievi l-indirizz IP tiegħek u jista’ jaħżen cookies jekk tgħabbih.',
    'Għabbi darba',
    'Dejjem ippermetti {provider}',
  ],
  categories: {
    necessary: ['Neċessarji', 'Dħul fil-kont, sigurtà, basket, u biex niftakru din l-għażla.'],
    preferences: ['Preferenzi', 'Biex niftakru l-lingwa u l-issettjar tal-wiri.'],
    analytics: [
      'Analitika',
      'Biex ngħoddu ż-żjarat u naraw liema paġni jintużaw ħalli nkunu nistgħu ntejbuhom.',
    ],
    ads: ['Reklamar', 'Biex nuru u nkejlu reklami tagħna u tas-sħab tagħna.'],
    personalization: [
      'Personalizzazzjoni tar-reklami',
      'Biex nużaw l-interessi u l-istorja taż-żjarat tiegħek ħalli nagħżlu r-reklami.',
    ],
    embeds: [
      'Kontenut ta’ partijiet terzi',
      'Vidjos, mapep u posts tal-midja soċjali li jikkuntattjaw lill-fornitur tagħhom.',
    ],
  },
};
