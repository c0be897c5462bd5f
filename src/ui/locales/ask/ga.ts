import type { AskWords } from '../../../core/text.js';

export const ask: AskWords = {
  optout: {
    title: 'Do roghanna príobháideachais ar {site}',
    body: 'Comhroinneann muid (“díolann”, de réir dlíthe áirithe) sonraí faoi do chuairteanna: úsáideann {us} fianáin agus teicneolaíochtaí comhchosúla chun cuairteanna a thomhas agus chun fógraí a thaispeáint bunaithe ar do ghníomhaíocht anseo agus ar shuíomhanna eile. Is féidir leat diúltú dó sin anois nó am ar bith in “{settings}”.',
    refuse: 'Diúltaigh don chomhroinnt',
    keep: 'Lean den chomhroinnt',
    settings: 'Do roghanna príobháideachais',
    intro:
      'Is é {company} atá freagrach as na sonraí seo. D’fhéadfaí sonraí na míreanna atá ar siúl a chomhroinnt le comhpháirtithe go dtí go múchfaidh tú iad. Má dhiúltaíonn tú, ní chuirfear srian leis na príomhsheirbhísí.',
    done: 'Dhiúltaigh tú don chomhroinnt.',
  },
  notice: {
    title: 'Maidir le fianáin ar {site}',
    body: 'Seolann an suíomh seo roinnt faisnéise ó do ghléas chuig tríú páirtithe: úsáideann {us} í le haghaidh tomhais agus fógraí. Féach cad a sheoltar, cé a fhaigheann é agus cén fáth, agus conas é a stopadh, anois nó am ar bith, in “{settings}”.',
    refuse: 'Stop an seoladh',
    keep: 'Lean den seoladh',
    settings: 'Socruithe príobháideachais',
    intro:
      'Is é {company} atá freagrach as na sonraí seo. Seoltar sonraí na míreanna atá ar siúl go dtí go múchfaidh tú iad. Má stopann tú an seoladh, ní chuirfear srian leis na príomhsheirbhísí.',
    done: 'Stop tú an seoladh.',
  },
};
