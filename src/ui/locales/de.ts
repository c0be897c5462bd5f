import type { Text } from '../../core/text.js';

export const text: Text = {
  lang: 'de',
  title: 'Cookies und Werbung auf {site}',
  body: 'Wir verwenden Cookies, Pixel-Tags und ähnliche Technologien, die für den Betrieb dieser Website nötig sind. Wenn Sie zustimmen, verwenden {us} sie auch, um Besuche zu messen und Werbung auf Grundlage Ihrer Interessen und Ihres Besuchsverlaufs anzuzeigen. Sie können ablehnen: Die Website funktioniert trotzdem. Ihre Auswahl können Sie jederzeit unter „{settings}“ ändern oder widerrufen.',
  us: ['wir', 'wir und 1 Partner', 'wir und {n} Partner'],
  accept: 'Alle akzeptieren',
  reject: 'Alle ablehnen',
  manage: 'Auswahl verwalten',
  dismiss: 'Weiter ohne Einwilligung',
  settings: 'Datenschutzeinstellungen',
  policy: 'Datenschutzerklärung',
  partners: 'Unsere Partner ({n})',
};
