import type { Text } from '../../core/text.js';

export const text: Text = {
  lang: 'ga',
  title: 'Fianáin agus fógraí ar {site}',
  body: 'Úsáideann muid fianáin, clibeanna picteilín agus teicneolaíochtaí comhchosúla atá riachtanach d’fheidhmiú an tsuímh seo. Má aontaíonn tú, úsáideann {us} iad freisin chun cuairteanna a thomhas agus fógraí a thaispeáint bunaithe ar do spéiseanna agus ar stair do chuairteanna. Is féidir leat diúltú: oibreoidh an suíomh fós. Is féidir leat do rogha a athrú nó do thoiliú a tharraingt siar am ar bith in “{settings}”.',
  us: ['muid', 'muid agus comhpháirtí amháin', 'muid agus ár gcomhpháirtithe ({n})'],
  accept: 'Glac le gach ceann',
  reject: 'Diúltaigh gach ceann',
  manage: 'Bainistigh roghanna',
  dismiss: 'Lean ar aghaidh gan glacadh',
  settings: 'Socruithe príobháideachais',
  policy: 'Beartas príobháideachais',
  partners: 'Ár gcomhpháirtithe ({n})',
};
