import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

/** Figures and charts in German. */
const say = icu('de');

export const de: Widened<typeof fr> = {
  chart: say<{ finding: string }>('{finding}. Die gleichen Zahlen stehen in der Tabelle.'),
  csvBusy: 'Wird vorbereitet…',
  csvFailed: 'Die Datei konnte nicht vorbereitet werden. Versuchen Sie es erneut.',
  print: 'Drucken',
  until: 'bis',
  asOf: 'Stand am',
  form: 'Formular',
  allForms: 'Alle',
  status: 'Status',
  allStatuses: 'Alle',
  show: 'Anzeigen',
  notADay: 'Geben Sie einen Tag an, zum Beispiel 31.10.2026.',
  tooLong: 'Wählen Sie höchstens fünf Jahre, vom ersten bis zum letzten Tag.',
  counted: say<{ from: string; until: string; asOf: string }>(
    'Vom {from} bis {until} eingegangene Gesuche, nach dem Stand vom {asOf}.',
  ),
  overall: 'Insgesamt',
  received: 'Eingegangen',
  decided: 'Entschieden',
  accepted: 'Angenommen',
  refused: 'Abgelehnt',
  waiting: 'In Bearbeitung',
  toComplete: 'Zu ergänzen',
  median: 'Median, Tage',
  ninetieth: '9 von 10, Tage',
  asked: 'Verlangt, CHF',
  granted: 'Gewährt, CHF',
  oldest: 'Das älteste',
  byMonthFinds: say<{ received: number; decided: number }>(
    '{received, plural, one {# Gesuch eingegangen} other {# Gesuche eingegangen}}, davon {decided, plural, =0 {keines entschieden} one {# entschieden} other {# entschieden}}',
  ),
  partHint: 'Der Umriss zeigt die im Monat eingegangenen Gesuche, die Füllung die entschiedenen.',
  byAge: 'Wartezeit',
  byAgeFinds: say<{ waiting: number; old: number }>(
    '{waiting, plural, =0 {Kein Gesuch in Bearbeitung} one {# Gesuch in Bearbeitung} other {# Gesuche in Bearbeitung}}, davon {old} seit 30 Tagen oder länger',
  ),
  age: 'Wartezeit',
  ageBetween: say<{ from: number; to: number }>('{from} bis {to} Tage'),
  ageFrom: say<{ from: number }>('{from} Tage und mehr'),
  claims: 'Gesuche',
  treatmentFinds: say<{ days: string }>('Die Hälfte der Entscheide fällt in {days} Tagen oder weniger'),
  nothingDecided: 'Kein Gesuch entschieden',
  treatmentHint:
    'Tage vom Versand bis zum Entscheid, ohne jene, in denen die Person ihr Gesuch zu ergänzen hatte.',
  you: 'Sie',
  officerNamed: say<{ pseudonym: string }>('Mitarb. {pseudonym}'),
  undecided: 'Ohne Entscheid',
  none: 'Kein Gesuch in diesem Zeitraum',
  noneMeans: 'Wählen Sie einen anderen Zeitraum, ein anderes Formular oder einen anderen Status.',
};
