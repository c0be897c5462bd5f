import type { AskWords } from '../../../core/text.js';

export const ask: AskWords = {
  optout: {
    title: 'Ihre Auswahl zum Datenschutz auf {site}',
    body: 'Wir geben Daten über Ihre Besuche weiter (nach manchen Gesetzen „verkaufen“ wir sie). Dabei verwenden {us} Cookies und ähnliche Technologien, um Besuche zu messen und Werbung auf Grundlage Ihrer Aktivitäten hier und auf anderen Websites anzuzeigen. Sie können dem jetzt oder jederzeit unter „{settings}“ widersprechen.',
    refuse: 'Der Weitergabe widersprechen',
    keep: 'Weitergabe fortsetzen',
    settings: 'Ihre Auswahl zum Datenschutz',
    intro:
      '{company} ist für diese Daten verantwortlich. Was eingeschaltet ist, kann an Partner weitergegeben werden, bis Sie es ausschalten. Ein Widerspruch schränkt die wesentlichen Dienste nicht ein.',
    done: 'Sie haben der Weitergabe widersprochen.',
  },
  notice: {
    title: 'Zu den Cookies auf {site}',
    body: 'Diese Website sendet einige Informationen von Ihrem Gerät an Dritte. Zur Messung und für Werbung verwenden {us} diese Informationen. Was gesendet wird, an wen und warum und wie Sie es beenden, sehen Sie jetzt oder jederzeit unter „{settings}“.',
    refuse: 'Senden beenden',
    keep: 'Senden fortsetzen',
    settings: 'Datenschutzeinstellungen',
    intro:
      '{company} ist für diese Daten verantwortlich. Was eingeschaltet ist, wird gesendet, bis Sie es ausschalten. Das Beenden schränkt die wesentlichen Dienste nicht ein.',
    done: 'Sie haben das Senden beendet.',
  },
};
