import type { Text } from '../../core/text.js';

export const text: Text = {
  lang: 'sl',
  title: 'Piškotki in oglasi na strani {site}',
  body: 'Uporabljamo piškotke, pikselske oznake in podobne tehnologije, ki jih to spletno mesto potrebuje za delovanje. Če se strinjate, jih {us} uporabljamo tudi za merjenje obiska ter prikazovanje oglasov glede na vaša zanimanja in zgodovino obiskov. To lahko zavrnete: spletno mesto bo vseeno delovalo. Svojo izbiro lahko kadar koli spremenite ali prekličete v razdelku »{settings}«.',
  us: ['mi', 'mi in 1 partner', 'mi in naši partnerji ({n})'],
  accept: 'Sprejmi vse',
  reject: 'Zavrni vse',
  manage: 'Upravljaj izbire',
  dismiss: 'Nadaljuj brez sprejetja',
  settings: 'Nastavitve zasebnosti',
  policy: 'Pravilnik o zasebnosti',
  partners: 'Naši partnerji ({n})',
};
