import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

export const it: Widened<typeof fr> = {
  means: 'Da usare quando nessun altro modulo è adatto.',
  invoice: 'Fattura',
  invoiceMeans: 'Ciò che è stampato in testa alla fattura.',
  invoiceDate: 'Data della fattura',
  dateHint: 'Per esempio 02.09.2026',
  invoiceNumber: 'N. di fattura',
  lines: 'Prestazioni',
  linesMean: 'Una voce per ogni riga della fattura.',
  line: (position) => `Prestazione ${position}`,
  servedOn: 'Data delle prestazioni fornite',
  description: 'Prestazione',
  quantity: 'Quantità',
  unitPrice: 'Tariffa in CHF',
  tariffPosition: 'Posizione tariffale',
  lineAmount: 'Importo in CHF',
  addLine: 'Aggiungi una voce',
  removeLine: 'Elimina',
  theLine: (position) => ` la prestazione ${position}`,
  documentsMean: "La fattura, e la prova del pagamento se l'ha pagata.",
};
