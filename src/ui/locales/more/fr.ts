import type { More } from '../../../core/text.js';

export const more: More = {
  heading: 'Vos choix de confidentialité',
  intro:
    '{company} est responsable de ces données. Les éléments facultatifs restent désactivés tant que vous ne les activez pas. Refuser ne limite pas les services principaux.',
  always: 'Toujours actifs',
  save: 'Enregistrer mes choix',
  withdraw: 'Retirer mon consentement',
  close: 'Fermer sans enregistrer',
  status: [
    'Vous avez accepté tous les cookies facultatifs.',
    'Vous avez refusé tous les cookies facultatifs.',
    'Vous avez accepté certains cookies facultatifs.',
  ],
  change: 'Modifier',
  isNew: 'Nouveau depuis votre dernier choix',
  receipt: 'Preuve de votre choix : {id}, {time}',
  download: 'Télécharger',
  optOut: 'S’opposer',
  traces: 'Cookies et stockage ({n})',
  columns: ['Nom', 'Finalité', 'Durée', 'Type'],
  kinds: ['Cookie', 'Stockage du navigateur'],
  upTo: 'jusqu’à {duration}',
  session: 'jusqu’à la fermeture du navigateur',
  own: 'mémorise ce choix',
  gpc: 'Votre navigateur signale que vos données ne doivent être ni vendues ni partagées (Global Privacy Control). Nous respectons ce signal : la publicité reste désactivée, sauf si vous l’activez ici.',
  search: 'Rechercher un partenaire',
  embed: [
    'Ce contenu est fourni par {provider}, qui recevrait votre adresse IP et pourrait déposer des cookies.',
    'Charger une fois',
    'Toujours autoriser {provider}',
  ],
  categories: {
    necessary: ['Nécessaires', 'Connexion, sécurité, panier, mémorisation de ce choix.'],
    preferences: ['Préférences', 'Mémoriser la langue et les paramètres d’affichage.'],
    analytics: [
      'Mesure d’audience',
      'Compter les visites et voir quelles pages sont consultées afin de les améliorer.',
    ],
    ads: ['Publicité', 'Afficher et mesurer nos publicités et celles de nos partenaires.'],
    personalization: [
      'Personnalisation des publicités',
      'Utiliser vos centres d’intérêt et votre historique de visites pour choisir les publicités.',
    ],
    embeds: [
      'Contenus tiers',
      'Vidéos, cartes et publications de réseaux sociaux qui contactent leur fournisseur.',
    ],
  },
};
