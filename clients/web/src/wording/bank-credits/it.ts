import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('it');

/** Payments that came in without an invoice, in Italian. */
export const it: Widened<typeof fr> = {
  title: 'Incassi',
  lead: 'Ciò che la banca ha accreditato e di cui la fattura è ignota.',
  caption: 'Incassi senza fattura, il più recente per primo',
  bookedOn: 'Data della banca',
  debtor: 'Pagato da',
  unknown: 'Sconosciuto',
  noReference: 'senza riferimento',
  why: 'Perché attende',
  amount: 'Importo',
  actions: 'Azioni',
  doubts: {
    UNKNOWN_REFERENCE: 'Nessuna fattura porta questo riferimento.',
    OTHER_CURRENCY: 'Un’altra moneta che la fattura.',
    REVERSAL: 'La banca ha ripreso un accredito.',
  },
  assign: 'Attribuire',
  assignOf: say<{ amount: string; who: string }>('Attribuire {amount} di {who}'),
  settle: 'Archiviare',
  settleOf: say<{ amount: string; who: string }>('Archiviare {amount} di {who}'),
  which: 'Quale fattura?',
  candidates: 'Dello stesso importo aperto, o dello stesso nome.',
  find: 'Altro numero di fattura',
  notFound: 'Nessuna fattura porta questo numero.',
  option: say<{ name: string; amount: string }>('{name}, aperto {amount}'),
  chooseInvoice: 'Scegliete una fattura.',
  assigned: say<{ number: string }>('L’incasso è computato sulla fattura {number}.'),
  note: 'Che ne è stato',
  settled: 'L’incasso è archiviato.',
  none: 'Tutti gli incassi hanno la loro fattura',
  noneMeans: 'Ciò che la banca annuncia senza riferimento noto appare qui.',
  noteHint: 'Al massimo 140 caratteri.',
  files: 'File della banca',
  filesMean:
    'Un camt.054 del conto dell’ufficio. Ogni accredito trova la sua fattura con il riferimento; gli altri attendono qui.',
};
