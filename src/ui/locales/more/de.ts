import type { More } from '../../../core/text.js';

export const more: More = {
  heading: 'Ihre Auswahl zum Datenschutz',
  intro:
    '{company} ist für diese Daten verantwortlich. Optionale Punkte sind ausgeschaltet, bis Sie sie einschalten. Eine Ablehnung schränkt die wesentlichen Dienste nicht ein.',
  always: 'Immer aktiv',
  save: 'Meine Auswahl speichern',
  withdraw: 'Meine Einwilligung widerrufen',
  close: 'Schließen ohne Speichern',
  status: [
    'Sie haben alle optionalen Cookies akzeptiert.',
    'Sie haben alle optionalen Cookies abgelehnt.',
    'Sie haben einige optionale Cookies akzeptiert.',
  ],
  change: 'Ändern',
  isNew: 'Neu seit Ihrer letzten Auswahl',
  receipt: 'Ihr Einwilligungsnachweis: {id}, {time}',
  download: 'Herunterladen',
  optOut: 'Widersprechen',
  traces: 'Cookies und Speicher ({n})',
  columns: ['Name', 'Zweck', 'Dauer', 'Art'],
  kinds: ['Cookie', 'Browserspeicher'],
  upTo: 'höchstens {duration}',
  session: 'bis der Browser geschlossen wird',
  own: 'merkt sich diese Auswahl',
  gpc: 'Ihr Browser signalisiert, dass Ihre Daten nicht verkauft oder weitergegeben werden sollen (Global Privacy Control). Wir halten uns daran: Werbung ist aus, solange Sie sie hier nicht einschalten.',
  search: 'Partner suchen',
  embed: [
    'Dieser Inhalt stammt von {provider}. Beim Laden erhält der Anbieter Ihre IP-Adresse und kann Cookies speichern.',
    'Einmal laden',
    '{provider} immer erlauben',
  ],
  categories: {
    necessary: ['Notwendig', 'Anmeldung, Sicherheit, Warenkorb, Merken dieser Auswahl.'],
    preferences: ['Präferenzen', 'Sprache und Anzeigeeinstellungen merken.'],
    analytics: [
      'Analyse',
      'Besuche zählen und sehen, welche Seiten genutzt werden, damit wir sie verbessern können.',
    ],
    ads: ['Werbung', 'Werbung von uns und unseren Partnern anzeigen und messen.'],
    personalization: [
      'Personalisierte Werbung',
      'Ihre Interessen und Ihren Besuchsverlauf nutzen, um Werbung auszuwählen.',
    ],
    embeds: [
      'Inhalte Dritter',
      'Videos, Karten und Social-Media-Beiträge, die ihren Anbieter kontaktieren.',
    ],
  },
};
