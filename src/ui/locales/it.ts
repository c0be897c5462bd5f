import type { Text } from '../../core/text.js';

export const text: Text = {
  lang: 'it',
  title: 'Cookie e pubblicità su {site}',
  body: 'Usiamo cookie, pixel tag e tecnologie simili necessari al funzionamento di questo sito. Se acconsente, {us} li usiamo anche per misurare le visite e mostrare annunci basati sui suoi interessi e sulla cronologia delle sue visite. Può rifiutare: il sito funziona comunque. Può modificare la sua scelta o revocare il consenso in qualsiasi momento in «{settings}».',
  us: ['noi', 'noi e 1 partner', 'noi e {n} partner'],
  accept: 'Accetta tutti i cookie',
  reject: 'Rifiuta tutti i cookie',
  manage: 'Gestisci le scelte',
  dismiss: 'Continua senza accettare',
  settings: 'Impostazioni privacy',
  policy: 'Informativa sulla privacy',
  partners: 'I nostri partner ({n})',
};
