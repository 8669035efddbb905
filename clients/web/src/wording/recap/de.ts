import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

/** A month or a year of claims in German. */
const say = icu('de');

export const de: Widened<typeof fr> = {
  title: 'Zusammenfassung',
  period: 'Zeitraum',
  months: 'Monate',
  years: 'Jahre',
  running: say<{ period: string }>('{period}, laufend'),
  means: 'Ihre Gesuche, die in diesem Zeitraum bei der Stelle eingegangen sind, nach heutigem Stand.',
  of: 'Zusammenfassung von',
  subjects: { CLAIMS: 'Gesuche', REQUESTS: 'Zahlungsforderungen' },
  sums: 'Beträge',
  asked: 'Verlangt',
  granted: 'Gewährt',
  count: 'Gesuche',
  wholeYear: say<{ year: string }>('Das ganze Jahr {year}'),
  twelve: 'Zwölf Monate',
  finds: say<{ count: number; period: string }>(
    '{count, plural, =0 {Kein Gesuch} one {# Gesuch} other {# Gesuche}} im Zeitraum {period}',
  ),
  byBeneficiary: 'Nach begünstigter Person',
  byForm: 'Nach Formular',
  beneficiary: 'Begünstigte Person',
  form: 'Formular',
  total: 'Total',
  ofMonth: 'Gesuche des Monats',
  ofYear: 'Gesuche des Jahres',
  date: 'Datum',
  reference: 'Referenz',
  status: 'Status',
  more: 'Ältere Gesuche',
  askedIn: 'Verlangt, CHF',
  grantedIn: 'Gewährt, CHF',
  month: 'Monat',
  none: 'Kein Gesuch in diesem Zeitraum',
  noneMeans:
    'Wählen Sie einen anderen Monat, oder gehen Sie zum Schalter zurück, um eine Rechnung zu senden.',
  caption: 'Gesuche des Zeitraums, das neuste zuerst',
  file: 'zusammenfassung',
};
