import type { Text } from '../../core/text.js';

export const text: Text = {
  lang: 'is',
  title: 'Vafrakökur og auglýsingar á {site}',
  body: 'Við notum vafrakökur, pixla og svipaða tækni sem þarf til að vefurinn virki. Ef þú samþykkir notum {us} þessa tækni einnig til að mæla heimsóknir og birta auglýsingar út frá áhugasviði þínu og heimsóknasögu. Þú getur hafnað þessu: vefurinn virkar samt. Þú getur breytt vali þínu eða dregið samþykkið til baka hvenær sem er undir „{settings}“.',
  us: ['við', 'við og 1 samstarfsaðili', 'við og samstarfsaðilar okkar ({n})'],
  accept: 'Samþykkja allt',
  reject: 'Hafna öllu',
  manage: 'Stilla val',
  dismiss: 'Halda áfram án þess að samþykkja',
  settings: 'Persónuverndarstillingar',
  policy: 'Persónuverndarstefna',
  partners: 'Samstarfsaðilar okkar ({n})',
};
