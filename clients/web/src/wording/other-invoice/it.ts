import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('it');

export const it: Widened<typeof fr> = {
  means: 'Da usare quando nessun altro modulo è adatto.',
  invoice: 'Fattura',
  invoiceMeans: 'Ciò che è stampato in testa alla fattura.',
  invoiceDate: 'Data della fattura',
  dateHint: 'Per esempio 02.09.2026',
  invoiceNumber: 'N. di fattura',
  lines: 'Prestazioni',
  linesMean: 'Una voce per ogni riga della fattura.',
  line: say<{ position: number }>('Prestazione {position}'),
  servedOn: 'Data delle prestazioni fornite',
  description: 'Prestazione',
  quantity: 'Quantità',
  unitPrice: 'Tariffa in CHF',
  tariffPosition: 'Posizione tariffale',
  lineAmount: 'Importo in CHF',
  addLine: 'Aggiungi una voce',
  removeLine: 'Elimina',
  theLine: say<{ position: number }>(' la prestazione {position}'),
  documentsMean: "La fattura, e la prova del pagamento se l'ha pagata.",
};
