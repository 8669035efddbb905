import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('de');

/** Orders in figures, in German. */
export const de: Widened<typeof fr> = {
  title: 'Bestellungen in Zahlen',
  counted: say<{ from: string; until: string; asOf: string }>(
    'Bestellungen vom {from} bis {until}, Stand am {asOf}.',
  ),
  requests: 'Bestellungen',
  waiting: 'Bei der Stelle',
  delivered: 'Versendet',
  refused: 'Abgelehnt',
  awaiting: 'Zu zahlen',
  lapsed: 'Ohne Folge',
  charged: 'Betrag, CHF',
  median: 'Median, Tage',
  ninetieth: '9 von 10 in, Tage',
  overall: 'Insgesamt',
  byMonth: 'Nach Monat',
  byMonthFinds: say<{ count: number; delivered: string }>(
    '{count, plural, one {# Bestellung} other {# Bestellungen}}, {delivered} versendet',
  ),
  partHint: 'Gefüllt: versendet. Umriss: alle.',
  month: 'Monat',
  byService: 'Nach Leistung',
  service: 'Leistung',
  bySettlement: 'Nach Zahlung',
  settlement: 'Zahlung',
  settlements: {
    ON_ACCOUNT: 'Auf Rechnung',
    CARD: 'Mit Karte',
  },
  none: 'Keine Bestellung in diesem Zeitraum',
  noneMeans: 'Wählen Sie ein anderes Datum.',
};
