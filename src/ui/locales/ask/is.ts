import type { AskWords } from '../../../core/text.js';

export const ask: AskWords = {
  optout: {
    title: 'Val þitt um persónuvernd á {site}',
    body: 'Við deilum gögnum um heimsóknir þínar (sum lög kalla það „sölu“): {us} notum vafrakökur og svipaða tækni til að mæla heimsóknir og birta auglýsingar út frá virkni þinni hér og á öðrum vefjum. Þú getur hafnað þessu núna eða hvenær sem er undir „{settings}“.',
    refuse: 'Hafna deilingu',
    keep: 'Halda áfram að deila',
    settings: 'Val þitt um persónuvernd',
    intro:
      '{company} ber ábyrgð á þessum gögnum. Því sem kveikt er á kann að vera deilt með samstarfsaðilum þar til þú slekkur á því. Höfnun takmarkar ekki helstu þjónustu.',
    done: 'Þú hafnaðir deilingu.',
  },
  notice: {
    title: 'Um vafrakökur á {site}',
    body: 'Þessi vefur sendir tilteknar upplýsingar úr tækinu þínu til annarra: {us} notum þær til mælinga og auglýsinga. Sjáðu hvað er sent, hverjum og hvers vegna, og hvernig þú stöðvar það, núna eða hvenær sem er, undir „{settings}“.',
    refuse: 'Stöðva sendingu',
    keep: 'Halda áfram að senda',
    settings: 'Persónuverndarstillingar',
    intro:
      '{company} ber ábyrgð á þessum gögnum. Það sem kveikt er á er sent þar til þú slekkur á því. Stöðvun takmarkar ekki helstu þjónustu.',
    done: 'Þú stöðvaðir sendinguna.',
  },
};
