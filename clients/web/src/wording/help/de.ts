import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

export const de: Widened<typeof fr> = {
  title: 'Hilfe',
  lead: 'Antworten auf häufige Fragen. Nichts gefunden? Rufen Sie uns an oder schreiben Sie uns.',
  contents: 'Auf dieser Seite',
  themes: {
    signIn: 'Anmeldung',
    claims: 'Rechnungen und Vergütungen',
    orders: 'Leistungen des Bevölkerungsamts',
    company: 'Kundenkonto für Unternehmen',
    contacts: 'So erreichen Sie uns',
  },
  signIn: {
    forgotten: {
      question: 'Ich habe mein Passwort vergessen',
      answer: [
        'Folgen Sie unter dem Anmeldeformular dem Link «Passwort vergessen?» und geben Sie die E-Mail-Adresse Ihres Kontos ein.',
        'Sie erhalten eine E-Mail mit einem Link. Wählen Sie dort ein neues Passwort und melden Sie sich damit an. Ihre anderen Anmeldungen enden.',
      ],
    },
    noCode: {
      question: 'Ich habe keinen Code per SMS erhalten',
      answer: [
        'Warten Sie einige Sekunden und prüfen Sie, ob das Telefon mit dem Mobilfunknetz verbunden ist.',
        'Nach einer Minute wird der Link «Ich brauche einen neuen Zugangscode» aktiv. Kommt auch die zweite SMS nicht an, sehen Sie im Spam-Ordner und bei den blockierten Unterhaltungen nach, starten Sie das Telefon neu und versuchen Sie es später wieder.',
        'Mit einem Passkey oder einer Authentifizierungs-App brauchen Sie keine SMS: Fügen Sie sie in «Mein Konto» unter «Sicherheit» hinzu.',
      ],
    },
    tooMany: {
      question: 'Zu viele Anmeldeversuche',
      answer: [
        'Nach mehreren falschen Passwörtern oder Codes ist das Konto von diesem Ort aus einige Minuten gesperrt. Ein Gerät, auf dem Sie sich schon angemeldet haben, ist von den Versuchen anderer nicht betroffen.',
        'Warten Sie einige Minuten und versuchen Sie es erneut. Waren Sie es nicht, ändern Sie Ihr Passwort.',
      ],
    },
    noEmail: {
      question: 'Die E-Mail zur Bestätigung ist nicht angekommen',
      answer: [
        'Sehen Sie im Spam-Ordner nach. Melden Sie sich dann an: Am Schalter können Sie sie erneut senden lassen.',
        'Die Adresse wird vor der ersten Rechnung bestätigt.',
      ],
    },
  },
  claims: {
    change: {
      question: 'Kann ich ein eingereichtes Gesuch ändern?',
      answer: [
        'Nein, ausser das Amt verlangt eine Korrektur: Das Gesuch steht dann auf «Zu ergänzen», und das Formular öffnet sich, wie Sie es ausgefüllt haben, mit der Nachricht des Amts.',
      ],
    },
    paid: {
      question: 'Wann erhalte ich das Geld?',
      answer: [
        'Ein angenommenes Gesuch geht zur Zahlung an die Zentrale Ausgleichsstelle in Genf. Die Überweisung kann rund zehn Tage dauern. Prüfen Sie, ob der Kontoinhaber jener ist, den die Bank kennt: Sonst kann die Zahlung abgewiesen werden.',
      ],
    },
    others: {
      question: 'Wie reiche ich eine Rechnung für mein Kind ein?',
      answer: [
        'Fügen Sie es in «Mein Konto» zu Ihren Leistungsbeziehenden hinzu, mit Adresse, Geburtsdatum und AHV-Nummer. Danach wählen Sie es oben in jedem Formular.',
      ],
    },
    number: {
      question: 'Wo finde ich die Verfügungsnummer?',
      answer: [
        'Oben auf der Verfügung, die Ihnen das Amt gesandt hat, zum Beispiel 320/2025/123456/0. Einmal gespeichert, wird sie Ihnen das nächste Mal vorgeschlagen.',
      ],
    },
  },
  orders: {
    delay: {
      question: 'Wann erhalte ich mein Dokument?',
      answer: [
        'Die Dokumente kommen mit der Post, in der Regel 7 bis 14 Arbeitstage nach der Bestellung. Diese Fristen sind Richtwerte.',
      ],
    },
    cancel: {
      question: 'Kann ich eine Bestellung stornieren?',
      answer: [
        'Ja, jederzeit bevor die Zahlung bestätigt ist. Danach ist die Bestellung endgültig, und die Gebühr bleibt geschuldet, auch bei Ablehnung oder Rückzug.',
      ],
    },
    cards: {
      question: 'Wie bezahle ich?',
      answer: [
        'Mit VISA, Mastercard oder Postcard. Die Kartendaten werden bei uns nicht gespeichert. Ein Unternehmen mit Kundenkonto bezahlt einmal im Monat auf Rechnung.',
      ],
    },
    failed: {
      question: 'Die Verbindung brach während meiner Bestellung ab',
      answer: [
        'Eine Meldung sagt Ihnen, dass der Vorgang nicht abgeschlossen ist. Versuchen Sie es, bis die Bestätigung erscheint: Ein neuer Versuch belastet nie zweimal.',
      ],
    },
  },
  company: {
    who: {
      question: 'Wer kann ein Kundenkonto für Unternehmen haben?',
      answer: [
        'Ein Unternehmen, das am Schalter angemeldet ist. Seine Verwalterin oder sein Verwalter beantragt den Zugang zum Dienst «Bevölkerung» mit der Stecknadel; die Freischaltung dauert in der Regel eine Woche und wird per E-Mail bestätigt.',
      ],
    },
  },
  contacts: {
    insurance: {
      who: 'Invalidenversicherung',
      what: 'Rechnungen, Verfügungen, Vergütungen',
      hours: 'Telefonzentrale und Empfang, Montag bis Freitag von 9 bis 16 Uhr',
    },
    population: { who: 'Bevölkerung', what: 'Fragen zum Inhalt eines Antrags' },
    finance: { who: 'Finanzdienst Bevölkerung', what: 'Rechnungen, Mahnungen, Rückerstattung von Gebühren' },
    technical: {
      who: 'Technische Hilfe',
      what: 'Schwierigkeiten mit Registrierung, Anmeldung oder einem Vorgang',
      call: 'Ortstarif',
    },
  },
};
