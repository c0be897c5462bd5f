import type { Text } from '../../core/text.js';

export const text: Text = {
  lang: 'fr',
  title: 'Cookies et publicités sur {site}',
  body: 'Nous utilisons des cookies, des pixels et des technologies similaires nécessaires au fonctionnement de ce site. Si vous acceptez, {us} les utilisons aussi pour mesurer les visites et afficher des publicités selon vos centres d’intérêt et votre historique de visites. Vous pouvez refuser : le site fonctionnera quand même. Vous pouvez modifier votre choix ou retirer votre consentement à tout moment dans « {settings} ».',
  us: ['nous', 'nous et 1 partenaire', 'nous et {n} partenaires'],
  accept: 'Tout accepter',
  reject: 'Tout refuser',
  manage: 'Gérer mes choix',
  dismiss: 'Continuer sans accepter',
  settings: 'Paramètres de confidentialité',
  policy: 'Politique de confidentialité',
  partners: 'Nos partenaires ({n})',
};
