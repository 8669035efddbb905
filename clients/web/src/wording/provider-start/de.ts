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
  sandbox: {
    title: 'Sandbox',
    aside: 'Ohne Menschen, ohne Warten.',
    means:
      'Ein Sandbox-Programm betrifft niemanden: Kundinnen und Kunden werden gespielt, niemand wird angeschrieben, nichts wird abgebucht oder ausbezahlt, und keines Ihrer anderen Programme sieht, was es tut. Es genügt, die Zulassung beantragt zu haben. Die E-Mail-Adresse sagt, wie sich jemand verhält; was nach einem `+` steht, unterscheidet zwei Personen.',
    whom: 'Gespielte Kundinnen und Kunden, nach ihrer Adresse',
    address: 'Adresse',
    does: 'Verhalten',
    accepts: 'nimmt jede Anforderung sofort an; sie wird abgebucht und ausbezahlt.',
    refuses: 'lehnt die Verbindung ab.',
    contests: 'beanstandet jede Anforderung.',
    silent: 'antwortet nicht: Das Ende der 48 Stunden nimmt an.',
    debitRefused: 'nimmt an, dann lehnt die Bank die Abbuchung ab.',
    clock:
      '`moveSandboxClock(hours: 48)` stellt die Uhr der Sandbox vor: Jede offene Frist endet um so viel früher. `sandboxClock` sagt, wie spät es dort ist.',
    life: 'Dieses Programm durchlebt das ganze Leben eines Anbieters. Speichern Sie es als `provider-life.ts` und starten Sie es:',
    program: 'Das ganze Leben eines Anbieters',
  },
  toOperations: 'Alle Operationen mit ihren Beispielen',
};
