import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('it');

/** Orders in figures, in Italian. */
export const it: Widened<typeof fr> = {
  title: 'Ordini in cifre',
  counted: say<{ from: string; until: string; asOf: string }>(
    'Richieste dal {from} al {until}, situazione al {asOf}.',
  ),
  requests: 'Richieste',
  waiting: 'Presso l’ufficio',
  delivered: 'Inviate',
  refused: 'Rifiutate',
  awaiting: 'Da pagare',
  lapsed: 'Senza seguito',
  charged: 'Importo, CHF',
  median: 'Durata mediana, giorni',
  ninetieth: '9 su 10 in, giorni',
  overall: 'Insieme',
  byMonth: 'Per mese',
  byMonthFinds: say<{ count: number; delivered: string }>(
    '{count, plural, one {# richiesta} other {# richieste}}, {delivered} inviate',
  ),
  partHint: 'Pieno: inviate. Contorno: tutte.',
  month: 'Mese',
  byService: 'Per prestazione',
  service: 'Prestazione',
  bySettlement: 'Per pagamento',
  settlement: 'Pagamento',
  settlements: {
    ON_ACCOUNT: 'Su fattura',
    CARD: 'Con carta',
  },
  none: 'Nessuna richiesta in questo periodo',
  noneMeans: 'Scegliete un’altra data.',
};
