import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

/** The questions of providers and of their clients in German as it is written in Switzerland. */
export const de: Widened<typeof fr> = {
  clientsTitle: 'Forderungen eines Dienstleisters',
  providersTitle: 'Für Dienstleister zu Hause',
  toStart: 'Dienstleister: erste Schritte',
  clients: {
    what: {
      question: 'Was ist eine Zahlungsforderung?',
      answer: [
        'Nach seinen Leistungen verlangt Ihr Dienstleister hier seine Zahlung. Sie sehen jede Zeile seiner Rechnung, das Total und Ihren Anteil.',
        'Nur Ihr Anteil wird abgebucht: die Hälfte. Die andere Hälfte wird für Sie vorgeschossen.',
      ],
    },
    delay: {
      question: 'Wie viel Zeit habe ich für die Antwort?',
      answer: [
        '48 Stunden, um zu bestätigen oder zu bestreiten, sobald Ihnen unsere Nachricht zugestellt ist. Die Seite der Forderung zeigt die Zeit, die bleibt.',
        'Antworten Sie in dieser Frist nicht, gilt die Forderung automatisch als bestätigt. Konnte unsere Nachricht nicht zugestellt werden, läuft keine Frist, und nichts wird abgebucht.',
      ],
    },
    contest: {
      question: 'Wie bestreite ich eine Forderung?',
      answer: [
        'Öffnen Sie sie am Schalter, wählen Sie «Ich bestreite» und dann einen Grund: Die Rechnung enthält einen Fehler, Sie haben sie schon bezahlt, oder ein anderer Grund, den Sie erklären. Nichts wird abgebucht. Die Antwort ist endgültig; der Dienstleister liest Ihren Grund und kann Ihnen eine neue Forderung senden.',
        'Ist die Forderung einmal bestätigt, kann sie hier nicht mehr bestritten werden: Wenden Sie sich an Ihren Dienstleister. Im Mandat steht auch, wie Sie innert 8 Wochen nach der Belastung bei Ihrer Bank die Rückerstattung verlangen.',
      ],
    },
    mandate: {
      question: 'Was ist das Mandat, das ich annehmen muss?',
      answer: [
        'Ein SEPA-Lastschriftmandat: Damit kann Ihr Anteil von Ihrem Konto abgebucht werden. Sie nehmen es an, wenn Sie Ihr Konto aktivieren oder Ihre erste Verbindung annehmen. Ein einziges Mandat gilt für alle Ihre Dienstleister.',
        'Ohne Abbuchung während 36 Monaten läuft es ab, und es braucht ein neues.',
      ],
    },
    hears: {
      question: 'Was erfährt mein Dienstleister?',
      answer: [
        'Dass Sie die Verbindung abgelehnt oder beendet haben, und was aus jeder seiner Forderungen wird, mit Ihrem Grund, wenn Sie bestreiten. Der Schalter sagt ihm nicht, ob Sie schon ein Konto hatten, ob Sie es aktiviert haben oder ob Sie angenommen haben.',
      ],
    },
    link: {
      question: 'Mein Aktivierungslink lässt sich nicht mehr öffnen',
      answer: [
        'Er gilt 7 Tage und lässt sich nur einmal öffnen. Danach können Sie auf der Seite des Links einen neuen verlangen.',
      ],
    },
  },
  providers: {
    become: {
      question: 'Wie wird man Dienstleister?',
      answer: [
        'Melden Sie Ihr Unternehmen am Schalter an. Die Verwaltung des Unternehmens beantragt danach unter «Unternehmen», «Dienstleister» die Zulassung, mit der SIRET-Nummer und dem Konto, auf das es bezahlt wird. Das Amt prüft, entscheidet und antwortet per E-Mail.',
      ],
    },
    client: {
      question: 'Was muss meine Kundin oder mein Kunde tun?',
      answer: [
        'Wer noch kein Konto hat, erhält sofort eine E-Mail mit dem Aktivierungslink, der 7 Tage gilt. Wer schon eines hat, nimmt die Verbindung mit Ihrem Betrieb an oder lehnt sie ab; die Nachricht kommt je nach Wunsch per E-Mail oder SMS.',
        'Danach können Ihre Forderungen eintreffen, mit 48 Stunden Zeit, sie zu bestätigen oder zu bestreiten.',
      ],
    },
    data: {
      question: 'Welche Angaben braucht es für eine Anmeldung?',
      answer: [
        'Anrede; Name; Vorname; Geburtsdatum; Geburtsort; Mobiltelefon; E-Mail-Adresse; Postadresse; Bankverbindung.',
        'Das Mobiltelefon ist unerlässlich. Wird eine Anmeldung abgewiesen, nennt die Antwort sofort jeden Punkt, der zu korrigieren ist; die Abfrage «previewClient» probiert es aus, ohne etwas zu schreiben.',
      ],
    },
    bulk: {
      question: 'Kann man mehrere Personen auf einmal anmelden?',
      answer: ['Nein, jede Person wird einzeln angemeldet.'],
    },
    activated: {
      question: 'Wie erfahre ich, ob mein Kunde sein Konto aktiviert hat?',
      answer: [
        'Der Schalter meldet Ihnen die Aktivierung nicht. Fragen Sie Ihren Kunden. Sie erfahren nur, wenn er die Verbindung ablehnt oder beendet.',
      ],
    },
    payer: {
      question: 'Wen melden wir an, wenn sonst jemand anderes die Rechnungen bezahlt?',
      answer: [
        'Die Person, welche die Leistungen erhält. Leistungen, die Dritte bezahlen, sind ausgeschlossen.',
      ],
    },
    mandate: {
      question: 'Muss der Dienstleister ein SEPA-Lastschriftmandat unterschreiben lassen?',
      answer: [
        'Nein. Das Mandat wird am Schalter angenommen: bei der Aktivierung des Kontos oder mit der ersten Verbindung.',
      ],
    },
    sandbox: {
      question: 'Wie probiert man es aus, ohne jemanden zu stören?',
      answer: [
        'Erstellen Sie ein Sandbox-Programm: Kundinnen und Kunden werden gespielt, niemand wird angeschrieben, nichts wird abgebucht oder ausbezahlt, und seine Uhr lässt sich vorstellen. Es genügt, die Zulassung beantragt zu haben.',
      ],
    },
    webhooks: {
      question: 'Wie erfahre ich, was aus einer Forderung wird?',
      answer: [
        'Per Webhook: Fügen Sie unter «Unternehmen», «Dienstleister» die Adresse Ihrer Software hinzu, und der Schalter schreibt ihr bei jedem Ereignis. Eine Zustellung, die nicht angenommen wird, wird in etwa drei Tagen zehnmal versucht; die Versuche stehen auf der Seite der Adresse, von wo sie sich erneut senden lässt.',
        'Ohne Webhook liest Ihr Programm dieselben Ereignisse mit «events».',
      ],
    },
  },
};
