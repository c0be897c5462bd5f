import type { Text } from '../../core/text.js';

export const text: Text = {
  lang: 'fi',
  title: 'Evästeet ja mainokset sivustolla {site}',
  body: 'Käytämme evästeitä, pikselitunnisteita ja vastaavia tekniikoita, joita tämä sivusto tarvitsee toimiakseen. Jos hyväksyt, {us} käytämme niitä myös käyntien mittaamiseen ja mainosten näyttämiseen kiinnostuksen kohteidesi ja käyntihistoriasi perusteella. Voit kieltäytyä: sivusto toimii silti. Voit muuttaa valintaasi tai peruuttaa sen milloin tahansa kohdassa ”{settings}”.',
  us: ['me', 'me ja 1 kumppani', 'me ja {n} kumppania'],
  accept: 'Hyväksy kaikki',
  reject: 'Hylkää kaikki',
  manage: 'Hallitse valintoja',
  dismiss: 'Jatka hyväksymättä',
  settings: 'Tietosuoja-asetukset',
  policy: 'Tietosuojaseloste',
  partners: 'Kumppanimme ({n})',
};
