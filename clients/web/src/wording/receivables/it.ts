import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('it');

/** What companies owe the population office, in Italian. */
export const it: Widened<typeof fr> = {
  title: 'Finanze',
  open: 'Aperto, CHF',
  invoices: 'Fatture aperte',
  overdue: 'In ritardo, CHF',
  disputed: 'Contestato, CHF',
  overpaid: 'Pagato in eccesso, CHF',
  receivables: 'Ciò che le imprese devono',
  age: 'In ritardo, per età',
  ageFinds: say<{ count: number; amount: string }>(
    '{count, plural, =0 {Nessuna fattura in ritardo} one {# fattura in ritardo} other {# fatture in ritardo}}, {amount}',
  ),
  days: 'Giorni di ritardo',
  between: say<{ from: string; until: string }>('Da {from} a {until} giorni'),
  from: say<{ from: string }>('{from} giorni e più'),
  unmatched: say<{ count: number; amount: string }>(
    '{count, plural, =0 {Tutti gli incassi hanno la loro fattura.} one {# incasso attende la sua fattura: {amount}} other {# incassi attendono la loro fattura: {amount}}}',
  ),
  assign: 'Attribuirli',
  accounts: 'Chi deve di più',
  oldest: 'Termine più vecchio',
  none: 'Niente è aperto',
  noneMeans: 'Dopo la chiusura di un mese, ciò che le imprese devono appare qui.',
  toClosing: 'Chiudere un mese',
};
