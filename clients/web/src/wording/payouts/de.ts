import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('de');

/** What the insurance office pays, in German. */
export const de: Widened<typeof fr> = {
  title: 'Auszahlungen',
  lead: 'Was die Stelle für angenommene Gesuche auszahlt, und was die Bank dazu sagt.',
  batches: 'Sammelaufträge und Bankdateien',
  state: 'Status',
  recorded: 'Seit',
  reference: 'Referenz',
  account: 'Konto',
  amount: 'Betrag',
  actions: 'Aktionen',
  caption: 'Auszahlungen der Stelle, die neueste zuerst',
  status: {
    PENDING: 'Wartend',
    BATCHED: 'In einem Sammelauftrag',
    RELEASED: 'An die Bank übermittelt',
    EXECUTED: 'Bezahlt',
    REJECTED: 'Von der Bank abgelehnt',
    RETURNED: 'Zurückgekommen',
    UNKNOWN: 'Ohne Nachricht',
  },
  filter: {
    ouverts: 'Laufend',
    'en-attente': 'Wartend',
    'dans-un-lot': 'In einem Sammelauftrag',
    transmis: 'An die Bank übermittelt',
    'sans-nouvelle': 'Ohne Nachricht',
    refuses: 'Abgelehnt oder zurückgekommen',
    payes: 'Bezahlt',
    tous: 'Alle',
  },
  counted: say<{ count: number; days: number }>(
    '{count, plural, one {# Auszahlung} other {# Auszahlungen}}, {days, plural, =0 {die älteste von heute} one {die älteste # Tag alt} other {die älteste # Tage alt}}',
  ),
  days: say<{ days: number }>('{days, plural, =0 {heute} one {# Tag} other {# Tage}}'),
  older: 'Ältere Auszahlungen',
  none: 'Nichts auszuzahlen',
  noneMeans: 'Sobald ein Gesuch angenommen ist, erscheint seine Auszahlung hier.',
  noneFound: 'Keine Auszahlung mit diesem Status',
  noneFoundMeans: 'Wählen Sie einen anderen Status oder «Alle».',
  record: 'Ergebnis erfassen',
  recordOf: say<{ reference: string }>('Ergebnis von {reference} erfassen'),
  about: say<{ amount: string; holder: string; account: string }>(
    '{amount}, für {holder}, auf das Konto {account}.',
  ),
  outcome: 'Was ist geschehen?',
  chooseOutcome: 'Wählen Sie, was geschehen ist.',
  outcomes: {
    SENT: 'Übermittelt',
    EXECUTED: 'Bezahlt',
    REJECTED: 'Abgelehnt',
    RETURNED: 'Zurückgekommen',
    UNKNOWN: 'Ohne Nachricht',
  },
  means: {
    SENT: 'Die Auszahlung ging an die Bank, ausserhalb eines Sammelauftrags.',
    EXECUTED: 'Die Bank hat die Auszahlung gebucht. Die Person erhält eine E-Mail.',
    REJECTED: 'Die Bank hat nicht bezahlt. Die Person erhält eine E-Mail und gibt ein anderes Konto an.',
    RETURNED: 'Der Betrag kam zurück. Die Person erhält eine E-Mail und gibt ein anderes Konto an.',
    UNKNOWN: 'Die Bank sagt nicht, was aus der Auszahlung wurde. Vorher wird nichts erneut bezahlt.',
  },
  bookedOn: 'Datum der Bank',
  reason: 'Grund der Bank',
  reasonHint: 'Die Person liest den Satz, ohne den Code.',
  choose: 'Wählen',
  note: 'Bemerkung',
  noteHint: 'Höchstens 140 Zeichen. Die Person findet sie in der Kopie ihrer Daten.',
  save: 'Erfassen',
  saving: 'Wird erfasst…',
  cancel: 'Abbrechen',
  done: say<{ reference: string; status: string }>('{reference}: {status}.'),
};
