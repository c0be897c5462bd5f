import type { AskWords } from '../../../core/text.js';

export const ask: AskWords = {
  optout: {
    title: 'Le sue scelte sulla privacy su {site}',
    body: 'Condividiamo (secondo alcune leggi, «vendiamo») dati sulle sue visite: {us} usiamo cookie e tecnologie simili per misurare le visite e mostrare annunci basati sulla sua attività qui e su altri siti. Può rifiutare adesso o in qualsiasi momento in «{settings}».',
    refuse: 'Rifiuta la condivisione',
    keep: 'Continua la condivisione',
    settings: 'Le sue scelte sulla privacy',
    intro:
      '{company} è titolare del trattamento di questi dati. Ciò che è attivo può essere condiviso con i partner finché non lo disattiva. Il rifiuto non limita i servizi principali.',
    done: 'Ha rifiutato la condivisione.',
  },
  notice: {
    title: 'Informazioni sui cookie di {site}',
    body: 'Questo sito invia alcune informazioni dal suo dispositivo a terzi: {us} le usiamo per misurazioni e annunci. Può vedere che cosa viene inviato, a chi e perché, e come interrompere l’invio, adesso o in qualsiasi momento, in «{settings}».',
    refuse: 'Interrompi l’invio',
    keep: 'Continua l’invio',
    settings: 'Impostazioni privacy',
    intro:
      '{company} è titolare del trattamento di questi dati. Ciò che è attivo viene inviato finché non lo disattiva. L’interruzione non limita i servizi principali.',
    done: 'Ha interrotto l’invio.',
  },
};
