import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

/** The quick start for providers in German. */
export const de: Widened<typeof fr> = {
  title: 'Dienstleister: erste Schritte',
  lead: 'Von nichts zur ersten Zahlungsforderung, in fünf Minuten.',
  writtenIn: 'Sprache der Befehle',
  before: 'Vorher',
  beforeAside: 'Einmal.',
  beforeAdmitted: 'Ihr Unternehmen ist als Dienstleister zugelassen.',
  toProvider: 'Zulassung beantragen',
  beforeProgram:
    'Erstellen Sie ein Programm Ihres Unternehmens mit den Rechten `CLIENTS`, `PAYMENT_REQUESTS` und `EVENTS`, und bewahren Sie Kennung und Geheimnis auf.',
  toPrograms: 'Programm erstellen',
  typescriptMeans:
    'Schreiben Sie die Schritte nacheinander in eine Datei `dienstleister.ts` und starten Sie `node dienstleister.ts`. Es braucht kein Paket.',
  token: 'Ein Token',
  tokenAside: '1 Minute',
  tokenMeans: 'Kennung und Geheimnis öffnen ein Token für einige Minuten.',
  preview: 'Ausprobieren',
  previewAside: 'Nichts wird geschrieben.',
  previewMeans:
    '`previewClient` sagt alles, was die Anmeldung ablehnen würde, jeden Punkt mit Pfad, Code und wie er zu beheben ist. Niemand wird benachrichtigt.',
  register: 'Anmelden',
  registerAside: 'Ein Kunde aufs Mal.',
  registerMeans:
    '`registerClient` meldet eine Person an und schreibt ihr. Die Antwort ist dieselbe, ob sie ein Konto hat oder nicht. Derselbe Schlüssel (`idempotencyKey`) gibt denselben Kunden zurück: Senden Sie ruhig noch einmal.',
  clientActs:
    'Ihr Kunde erhält eine E-Mail: Er aktiviert sein Konto oder nimmt die Verbindung an, wenn er schon eines hat. Sie erfahren nur eine Ablehnung; fragen Sie ihn.',
  inDemonstration:
    'In der Demonstration liegen E-Mail und Code im Postfach `/dev/mailbox`: Öffnen Sie es, folgen Sie dem Link und aktivieren Sie.',
  ask: 'Zahlung verlangen',
  askAside: 'Nach den Leistungen.',
  askMeans:
    'Beträge sind in Cent; die Summe der Zeilen gilt. Bevor der Kunde aktiviert oder angenommen hat, lautet die Antwort `CLIENT_NOT_LINKED`. Dieselbe Rechnungsnummer zählt nur einmal.',
  events: 'Verfolgen',
  eventsAside: 'Oder per Webhook.',
  eventsMeans:
    '`events` sagt, was sich geändert hat, das Älteste zuerst; der Graph sagt, wie es steht. Bewahren Sie `endCursor` auf und geben Sie ihn das nächste Mal als `after`.',
  toOperations: 'Alle Operationen mit ihren Beispielen',
};
