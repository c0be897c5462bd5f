import type { More } from '../../../core/text.js';

export const more: More = {
  heading: 'Le sue scelte sulla privacy',
  intro:
    '{company} è titolare del trattamento di questi dati. Le voci facoltative restano disattivate finché non le attiva. Il rifiuto non limita i servizi principali.',
  always: 'Sempre attivi',
  save: 'Salva le mie scelte',
  withdraw: 'Revoca il mio consenso',
  close: 'Chiudi senza salvare',
  status: [
    'Ha accettato tutti i cookie facoltativi.',
    'Ha rifiutato tutti i cookie facoltativi.',
    'Ha accettato alcuni cookie facoltativi.',
  ],
  change: 'Modifica',
  isNew: 'Novità rispetto alla sua ultima scelta',
  receipt: 'Prova della sua scelta: {id}, {time}',
  download: 'Scarica',
  optOut: 'Disattiva (opt-out)',
  traces: 'Cookie e dati memorizzati ({n})',
  columns: ['Nome', 'Finalità', 'Durata', 'Tipo'],
  kinds: ['Cookie', 'Memoria del browser'],
  upTo: 'fino a {duration}',
  session: 'fino alla chiusura del browser',
  own: 'ricorda questa scelta',
  gpc: 'Il suo browser segnala che i suoi dati non devono essere venduti né condivisi (Global Privacy Control). Rispettiamo questo segnale: la pubblicità è disattivata, a meno che lei non la attivi qui.',
  search: 'Cerca partner',
  embed: [
    'Questo contenuto proviene da {provider}, che riceverebbe il suo indirizzo IP e potrebbe memorizzare cookie.',
    'Carica una volta',
    'Consenti sempre {provider}',
  ],
  categories: {
    necessary: ['Necessari', 'Accesso, sicurezza, carrello, memorizzazione di questa scelta.'],
    preferences: ['Preferenze', 'Ricordare la lingua e le impostazioni di visualizzazione.'],
    analytics: [
      'Statistiche',
      'Contare le visite e vedere quali pagine vengono usate per poterle migliorare.',
    ],
    ads: ['Pubblicità', 'Mostrare e misurare annunci nostri e dei nostri partner.'],
    personalization: [
      'Personalizzazione degli annunci',
      'Usare i suoi interessi e la cronologia delle sue visite per scegliere gli annunci.',
    ],
    embeds: [
      'Contenuti di terze parti',
      'Video, mappe e post dei social che contattano il rispettivo fornitore.',
    ],
  },
};
