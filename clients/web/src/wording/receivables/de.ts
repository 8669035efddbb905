import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('de');

/** What companies owe the population office, in German. */
export const de: Widened<typeof fr> = {
  title: 'Finanzen',
  open: 'Offen, CHF',
  invoices: 'Offene Rechnungen',
  overdue: 'Überfällig, CHF',
  disputed: 'Bestritten, CHF',
  overpaid: 'Zu viel bezahlt, CHF',
  receivables: 'Was die Unternehmen schulden',
  age: 'Überfällig, nach Alter',
  ageFinds: say<{ count: number; amount: string }>(
    '{count, plural, =0 {Keine Rechnung überfällig} one {# Rechnung überfällig} other {# Rechnungen überfällig}}, {amount}',
  ),
  days: 'Tage Verzug',
  between: say<{ from: string; until: string }>('{from} bis {until} Tage'),
  from: say<{ from: string }>('{from} Tage und mehr'),
  unmatched: say<{ count: number; amount: string }>(
    '{count, plural, =0 {Jeder Zahlungseingang hat seine Rechnung.} one {# Zahlungseingang wartet auf seine Rechnung: {amount}} other {# Zahlungseingänge warten auf ihre Rechnung: {amount}}}',
  ),
  assign: 'Zuordnen',
  accounts: 'Wer am meisten schuldet',
  oldest: 'Älteste Frist',
  none: 'Nichts ist offen',
  noneMeans: 'Nach dem Abschluss eines Monats erscheint hier, was die Unternehmen schulden.',
  toClosing: 'Einen Monat abschliessen',
};
