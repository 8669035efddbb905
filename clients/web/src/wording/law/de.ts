import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('de');

export const de: Widened<typeof fr> = {
  terms: {
    title: 'Allgemeine Bedingungen',
    lead: 'Zwei Texte regeln die gebührenpflichtigen Leistungen. Sie nehmen sie mit Ihrer ersten Bestellung an; eine neue Fassung wird Ihnen bei der nächsten Bestellung vorgelegt.',
    short: 'Das Wichtigste',
    points: [
      'Eine Bestellung kann frei storniert werden, bevor die Zahlung bestätigt ist. Danach ist sie endgültig, und die Gebühr bleibt auch bei Ablehnung oder Rückzug geschuldet.',
      'Die Gebühren werden im Voraus erhoben, MWST inbegriffen. B-Post im Standardformat ist gratis, andere Sendungen gehen zu Ihren Lasten.',
      'Die Dokumente kommen mit der Post, in der Regel in 7 bis 14 Arbeitstagen.',
      'Sie sind für Ihre Angaben verantwortlich: Ein Fehler beim Ausfüllen verlangt eine neue Bestellung.',
      'Ihre Kartendaten werden bei uns nicht gespeichert.',
    ],
    binding: 'Verbindlich ist der folgende französische Text.',
    OFFICE: 'Kantonales Amt für Bevölkerung und Migration',
    STATE: 'Staat Genf, e-démarches',
    since: say<{ day: string }>('In Kraft seit dem {day}'),
    between: say<{ from: string; until: string }>('In Kraft vom {from} bis zum {until}'),
    accepted: say<{ day: string }>('Sie haben diese Fassung am {day} angenommen.'),
    notAccepted: 'Sie haben diese Fassung noch nicht angenommen.',
    accept: 'Ich nehme diese Fassung an',
    accepting: 'Wird gespeichert…',
    past: 'Frühere Fassungen',
    noPast: 'Es gibt keine frühere Fassung.',
  },
  privacy: {
    title: 'Datenschutz',
    lead: 'Was der Schalter von Ihnen weiss, wozu, wer es sieht und wie lange.',
    sections: [
      {
        title: 'Was wir aufbewahren',
        paragraphs: [
          'Ihr Konto: Name, Adresse, E-Mail, Mobiltelefon, Passwort in unlesbarer Form. Wenn Sie Leistungen beziehen oder jemanden vertreten: Geburtsdatum, AHV-Nummer und IBAN, verschlüsselt.',
          'Was Sie einem Amt senden: Gesuche, Dokumente, Bestellungen, mit ihrem Verlauf. Und wer beim Amt sie geöffnet hat.',
        ],
      },
      {
        title: 'Wozu',
        paragraphs: [
          'Um Ihre Gesuche und Bestellungen zu behandeln, und für nichts anderes (IVG, ATSG; in Genf LIPAD, RS Ge A 2 08). Keine Werbung, kein Profil, kein Verkauf.',
        ],
      },
      {
        title: 'Wer was sieht',
        paragraphs: [
          'Jedes Amt sieht seine Dossiers und nie jene eines anderen. Auswertungen sehen Zahlen, ohne Namen und ohne Gesundheitsdaten. Bei einer Kartenzahlung gehen die Daten, die Sie identifizieren, in Ihrem Namen an den Finanzpartner; die Kartendaten kommen nicht zu uns.',
        ],
      },
      {
        title: 'Wie lange',
        paragraphs: [
          'Was dem Amt gesandt wurde, bleibt während der gesetzlichen Dauer beim Amt. Ein Entwurf, ein nie gesandtes Dokument oder ein nie bestätigtes Konto verschwinden. Was ein Dienstleister von Ihnen angemeldet hat und worauf Sie nie antworten, verschwindet zwölf Monate nach Ablauf des Links, den Sie erhalten haben. Wenn Sie Ihr Konto schliessen, löschen wir, was das Amt nicht aufbewahren muss.',
        ],
      },
      {
        title: 'Cookies',
        paragraphs: [
          'Zwei eigene: Eines hält Ihre Anmeldung, das andere erkennt Ihr Gerät wieder, damit niemand Sie davon aussperren kann. Sie verfolgen niemanden anderswo.',
        ],
      },
      {
        title: 'Ihre Rechte',
        paragraphs: [
          'Ihre Angaben ansehen und berichtigen, eine vollständige Kopie erhalten, Ihr Konto schliessen: All das geht in «Mein Konto». Für alles andere schreiben Sie uns.',
        ],
      },
    ],
    toData: 'Meine Daten',
    toHelp: 'So erreichen Sie uns',
  },
  accessibility: {
    title: 'Barrierefreiheit',
    lead: 'Der Schalter soll allen dienen. Das streben wir an, das prüfen wir, und das fehlt.',
    sections: [
      {
        title: 'Was wir anstreben',
        paragraphs: [
          'Den Schweizer Standard eCH-0059 und WCAG 2.1, Stufe AA: lesbare Texte, alles mit der Tastatur, ein Name für jedes Feld, Meldungen, die sagen, wie man etwas berichtigt.',
        ],
      },
      {
        title: 'Was bei jeder Version geprüft wird',
        paragraphs: [
          'Jede Seite auf Französisch und Deutsch mit einem automatischen Werkzeug, ohne Verstoss; die wichtigsten Wege nur mit der Tastatur; die Vergrösserung bis 400 %, die dunkle Darstellung, der Druck.',
        ],
      },
      {
        title: 'Was fehlt',
        paragraphs: [
          'Die Seiten wurden noch nicht von Personen erprobt, die Bildschirmleser benutzen. Nicht alle PDF-Dokumente, die Sie erhalten, sind strukturiert. Gebärdensprache und Leichte Sprache werden nicht angeboten.',
        ],
      },
      {
        title: 'Ein Hindernis?',
        paragraphs: [
          'Sagen Sie uns, auf welcher Seite und mit welchem Gerät. Wir antworten persönlich, und was Sie tun wollten, geht auch per Telefon, per Post oder am Empfang.',
        ],
      },
    ],
  },
};
