import type { AskWords } from '../../../core/text.js';

export const ask: AskWords = {
  optout: {
    title: 'Vos choix de confidentialité sur {site}',
    body: 'Nous partageons (selon certaines lois, « vendons ») des données sur vos visites : {us} utilisons des cookies et des technologies similaires pour mesurer les visites et afficher des publicités selon votre activité ici et sur d’autres sites. Vous pouvez vous y opposer maintenant ou à tout moment dans « {settings} ».',
    refuse: 'Ne pas partager',
    keep: 'Continuer à partager',
    settings: 'Vos choix de confidentialité',
    intro:
      '{company} est responsable de ces données. Ce qui est activé peut être partagé avec des partenaires jusqu’à ce que vous le désactiviez. Vous y opposer ne limite pas les services principaux.',
    done: 'Vous avez refusé le partage.',
  },
  notice: {
    title: 'À propos des cookies sur {site}',
    body: 'Ce site envoie certaines informations de votre appareil à des tiers : {us} les utilisons pour la mesure d’audience et la publicité. Voyez ce qui est envoyé, à qui et pourquoi, et comment arrêter l’envoi, maintenant ou à tout moment, dans « {settings} ».',
    refuse: 'Arrêter l’envoi',
    keep: 'Continuer l’envoi',
    settings: 'Paramètres de confidentialité',
    intro:
      '{company} est responsable de ces données. Ce qui est activé est envoyé jusqu’à ce que vous le désactiviez. Arrêter l’envoi ne limite pas les services principaux.',
    done: 'Vous avez arrêté l’envoi.',
  },
};
