import type { Text } from '../../core/text.js';

export const text: Text = {
  lang: 'mt',
  title: 'Cookies u reklami fuq {site}',
  body: 'Nużaw cookies, pixel tags u teknoloġiji simili li dan is-sit għandu bżonn biex jaħdem. Jekk taqbel, {us} nużawhom ukoll biex inkejlu ż-żjarat u nuru reklami bbażati fuq l-interessi u l-istorja taż-żjarat tiegħek. Tista’ tirrifjuta: is-sit jibqa’ jaħdem. Tista’ tibdel l-għażla jew tirtira l-kunsens tiegħek meta trid taħt “{settings}”.',
  us: ['aħna', 'aħna u sieħeb wieħed', 'aħna u s-sħab tagħna ({n})'],
  accept: 'Aċċetta kollox',
  reject: 'Irrifjuta kollox',
  manage: 'Immaniġġja l-għażliet',
  dismiss: 'Kompli mingħajr ma taċċetta',
  settings: 'Issettjar tal-privatezza',
  policy: 'Politika tal-privatezza',
  partners: 'Is-sħab tagħna ({n})',
};
