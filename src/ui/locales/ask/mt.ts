import type { AskWords } from '../../../core/text.js';

export const ask: AskWords = {
  optout: {
    title: 'L-għażliet tiegħek dwar il-privatezza fuq {site}',
    body: 'Naqsmu (skont xi liġijiet, “nbigħu”) data dwar iż-żjarat tiegħek: {us} nużaw cookies u teknoloġiji simili biex inkejlu ż-żjarat u nuru reklami bbażati fuq l-attività tiegħek hawn u fuq siti oħra. Tista’ tirrifjuta dan issa jew meta trid taħt “{settings}”.',
    refuse: 'Irrifjuta l-qsim tad-data',
    keep: 'Kompli l-qsim tad-data',
    settings: 'L-għażliet tiegħek dwar il-privatezza',
    intro:
      'Ir-responsabbiltà għal din id-data hija ta’ {company}. Dak li huwa mixgħul jista’ jinqasam mas-sħab sakemm titfih. Jekk tirrifjuta, is-servizzi ewlenin ma jiġux limitati.',
    done: 'Irrifjutajt il-qsim tad-data.',
  },
  notice: {
    title: 'Dwar il-cookies fuq {site}',
    body: 'Dan is-sit jibgħat xi informazzjoni mit-tagħmir tiegħek lil oħrajn: {us} nużawha għall-kejl u għar-reklami. Ara x’jintbagħat, lil min u għaliex, u kif twaqqfu, issa jew meta trid, taħt “{settings}”.',
    refuse: 'Waqqaf it-trażmissjoni',
    keep: 'Kompli t-trażmissjoni',
    settings: 'Issettjar tal-privatezza',
    intro:
      'Ir-responsabbiltà għal din id-data hija ta’ {company}. Dak li huwa mixgħul jintbagħat sakemm titfih. Jekk twaqqfu, is-servizzi ewlenin ma jiġux limitati.',
    done: 'Waqqaft it-trażmissjoni.',
  },
};
