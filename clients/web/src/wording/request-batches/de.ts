import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('de');

/** The money of payment requests, for finance, in German. */
export const de: Widened<typeof fr> = {
  nav: 'Seiten der Finanzen',
  tabs: {
    batches: 'Sammelaufträge und Bank',
    lost: 'Ablehnungen und Rückforderungen',
  },
  title: 'Lastschriften und Auszahlungen',
  lead: 'Der Anteil der Kundschaft wird belastet, die Dienstleister werden bezahlt. Eine Person bereitet einen Sammelauftrag vor, eine andere gibt ihn frei.',
  prepare: {
    DEBIT: 'Kundschaft belasten',
    PAYOUT: 'Dienstleister bezahlen',
  },
  prepareMeans: {
    DEBIT: 'Die bestätigten Zahlungsanforderungen: je eine Lastschrift.',
    PAYOUT: 'Eine Auszahlung je Dienstleister, abzüglich dessen, was von ihm zurückgefordert wird.',
  },
  kind: {
    DEBIT: 'Lastschriften',
    PAYOUT: 'Auszahlungen',
  },
  ready: {
    DEBIT: say<{ count: number; amount: string }>(
      '{count, plural, one {# Lastschrift, {amount}} other {# Lastschriften, {amount}}}',
    ),
    PAYOUT: say<{ count: number; amount: string }>(
      '{count, plural, one {# Auszahlung, {amount}} other {# Auszahlungen, {amount}}}',
    ),
  },
  on: {
    DEBIT: say<{ day: string }>('Die Bank belastet am {day}, wenn der Sammelauftrag heute freigegeben wird.'),
    PAYOUT: say<{ day: string }>('Die Bank zahlt am {day}, wenn der Sammelauftrag heute freigegeben wird.'),
  },
  more: 'Weitere Zahlungsanforderungen warten: Sie kommen in den nächsten Sammelauftrag.',
  nothing: {
    DEBIT: 'Zurzeit ist nichts zu belasten.',
    PAYOUT: 'Zurzeit ist nichts auszuzahlen.',
  },
  make: {
    DEBIT: 'Diesen Sammelauftrag vorbereiten: Lastschriften',
    PAYOUT: 'Diesen Sammelauftrag vorbereiten: Auszahlungen',
  },
  made: {
    DEBIT: say<{ count: number }>(
      '{count, plural, one {Sammelauftrag mit # Lastschrift vorbereitet. Jemand anderes im Team gibt ihn frei.} other {Sammelauftrag mit # Lastschriften vorbereitet. Jemand anderes im Team gibt ihn frei.}}',
    ),
    PAYOUT: say<{ count: number }>(
      '{count, plural, one {Sammelauftrag mit # Auszahlung vorbereitet. Jemand anderes im Team gibt ihn frei.} other {Sammelauftrag mit # Auszahlungen vorbereitet. Jemand anderes im Team gibt ihn frei.}}',
    ),
  },
  contents: {
    DEBIT: 'Zu belastende Zahlungsanforderungen ansehen',
    PAYOUT: 'Zu bezahlende Zahlungsanforderungen ansehen',
  },
  contentsRest: 'Die ersten 100 werden gezeigt.',
  leftBehind: say<{ count: number }>(
    '{count, plural, one {# Zahlungsanforderung wartet} other {# Zahlungsanforderungen warten}}: Der Dienstleister schuldet so viel, wie er erhält, oder mehr.',
  ),
  reading: 'Wird gelesen…',
  batches: 'Sammelaufträge',
  batchesCaption: 'Sammelaufträge von Lastschriften und Auszahlungen, die neuesten zuerst',
  what: 'Inhalt',
  counted: {
    DEBIT: say<{ count: number }>('{count, plural, one {# Lastschrift} other {# Lastschriften}}'),
    PAYOUT: say<{ count: number }>('{count, plural, one {# Auszahlung} other {# Auszahlungen}}'),
  },
  share: {
    MADE: say<{ count: number }>('{count} im Sammelauftrag'),
    RELEASED: say<{ count: number }>('{count} übermittelt'),
    EXECUTED: say<{ count: number }>('{count} ausgeführt'),
    REFUSED: say<{ count: number }>('{count} abgelehnt'),
    RETURNED: say<{ count: number }>('{count} zurückgekommen'),
  },
  progress: say<{ done: number; count: number }>('{done} von {count} ausgeführt'),
  executionOn: say<{ day: string }>('Ausführung am {day}'),
  actOn: say<{ act: string; moment: string }>('{act}: Sammelauftrag vom {moment}'),
  releaseMeans: say<{ what: string; amount: string }>(
    'Die Datei der Bank wird ein für alle Mal geschrieben: {what}, {amount}.',
  ),
  undoMeans: 'Ihre Zahlungsanforderungen warten wieder auf einen nächsten Sammelauftrag.',
  undone: 'Sammelauftrag aufgelöst. Die Zahlungsanforderungen warten wieder.',
  filesMean:
    'Antworten auf Aufträge (pain.002) und Buchungsanzeigen (camt.054), höchstens 5 MiB. Eine bereits gelesene Datei ändert nichts.',
  kinds: {
    PAIN_002: 'Antwort auf einen Auftrag',
    CAMT_054: 'Buchungsanzeige',
  },
  cameToNothing: 'weder Lastschrift noch Auszahlung betroffen',
  words: {
    ACCEPTED: 'Angenommen',
    EXECUTED: 'Ausgeführt',
    REJECTED: 'Abgelehnt',
    RETURNED: 'Zurückgekommen',
  },
  doubts: {
    UNKNOWN_REFERENCE: 'Diese Referenz bezeichnet weder eine Lastschrift noch eine Auszahlung.',
    AMOUNT_DIFFERS: 'Betrag oder Anzahl weichen vom Übermittelten ab.',
    STEP_NOT_OPEN: 'Der Vorgang hat einen Status, der dem widerspricht.',
  },
  batch: {
    title: {
      DEBIT: say<{ day: string }>('Sammelauftrag von Lastschriften vom {day}'),
      PAYOUT: say<{ day: string }>('Sammelauftrag von Auszahlungen vom {day}'),
    },
    facts: 'In Kürze',
    reference: 'Referenz der Datei',
    release: 'Freigegeben am',
    holder: 'Kontoinhaber/in',
    requests: 'Zahlungsanforderungen',
    dropped: 'Die Zahlungsanforderungen sind zurückgegeben: Sie warten auf einen anderen Sammelauftrag.',
    transfer: {
      MADE: 'Im Sammelauftrag',
      RELEASED: 'An die Bank übermittelt',
      EXECUTED: 'Ausgeführt',
      REFUSED: 'Von der Bank abgelehnt',
      RETURNED: 'Zurückgekommen',
    },
  },
  item: {
    DEBIT: say<{ invoice: string; provider: string }>('{invoice}, {provider}'),
    PAYOUT: say<{ invoice: string; provider: string }>('{invoice}, {provider}'),
    CLAW_BACK: say<{ invoice: string; provider: string }>('{invoice}, {provider}: Rückforderung'),
  },
  lost: {
    title: 'Ablehnungen und Rückforderungen',
    lead: 'Die Lastschriften, die die Bank nicht ausgeführt hat, und was die Dienstleister schulden.',
    clawBacks: 'Offene Rückforderungen',
    clawBacksMean:
      'Sie werden von der nächsten Auszahlung an den Dienstleister abgezogen. Zahlt er per Überweisung zurück, vermerkt es eine Person und eine andere bestätigt es.',
    clawBacksCaption: 'Was die Dienstleister schulden, das Älteste zuerst',
    noClawBacks: 'Kein Dienstleister schuldet etwas.',
    provider: 'Dienstleister',
    invoice: 'Rechnung',
    since: 'Seit',
    days: say<{ days: number }>('{days, plural, =0 {heute} one {# Tag} other {# Tage}}'),
    together: say<{ provider: string; amount: string }>('{provider} schuldet insgesamt {amount}'),
    requests: 'Lastschriften',
    caption: 'Zahlungsanforderungen mit abgelehnter Lastschrift, die neuesten zuerst',
    state: 'Status',
    filter: {
      refuses: 'Abgelehnt',
      encaisses: 'Anderweitig eingegangen',
      repris: 'Vom Dienstleister zurückgeholt',
    },
    none: 'Keine Zahlungsanforderung in diesem Status',
    noneMeans: 'Ablehnungen der Bank erscheinen hier, sobald ihre Datei gelesen ist.',
    client: 'Belastetes Konto',
    share: 'Anteil der Kundschaft',
    movements: 'Bewegungen',
    noMovements: 'Keine Bewegung',
    entry: {
      COLLECTION: 'Belastet',
      COLLECTION_RETURN: 'Von der Bank der Kundschaft zurückgeholt',
      RECOVERY: 'Anderweitig eingegangen',
      PAYOUT: 'Dem Dienstleister ausbezahlt',
      PAYOUT_RETURN: 'Auszahlung zurückgekommen',
      CLAW_BACK: 'Vom Dienstleister zurückgeholt',
      CLAW_BACK_RETURN: 'Rückforderung aufgehoben',
      REPAYMENT: 'Vom Dienstleister zurückgezahlt',
    },
    recover: 'Eingang vermerken',
    recoverOf: say<{ invoice: string }>('Eingang vermerken: {invoice}'),
    recoverMeans: say<{ amount: string }>(
      'Der Anteil der Kundschaft, {amount}, ist anderweitig eingegangen. Sie kann wieder Zahlungsanforderungen erhalten.',
    ),
    recovered: 'Eingang vermerkt.',
    repay: 'Überweisung vermerken',
    repayOf: say<{ invoice: string }>('Überweisung vermerken: {invoice}'),
    repayMeans: say<{ amount: string }>(
      'Der Dienstleister hat {amount} per Überweisung zurückgezahlt. Jemand anderes im Team bestätigt es.',
    ),
    repaid: 'Überweisung vermerkt. Jemand anderes im Team bestätigt sie.',
    noted: say<{ day: string; note: string }>('Überweisung vom {day}: {note}'),
    ownWaits: 'Jemand anderes im Team muss sie bestätigen.',
    confirm: 'Bestätigen',
    confirmOf: say<{ invoice: string }>('Bestätigen: Überweisung zu {invoice}'),
    confirmTitle: 'Diese Überweisung bestätigen?',
    confirmMeans: say<{ amount: string; day: string }>(
      '{amount} sind am {day} eingegangen: Der Dienstleister schuldet für diese Rechnung nichts mehr.',
    ),
    confirmed: 'Überweisung bestätigt: Die Rückforderung ist erledigt.',
    withdraw: 'Zurückziehen',
    withdrawOf: say<{ invoice: string }>('Zurückziehen: Überweisung zu {invoice}'),
    withdrawn: 'Überweisung zurückgezogen: Die Rückforderung wartet wieder.',
    bookedOn: 'Datum der Bank',
    note: 'Bemerkung',
    noteHint: 'Höchstens 140 Zeichen.',
  },
};
