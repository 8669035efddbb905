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
  supplier: 'Fornitore',
  supplierMeans:
    "L'ufficio rimborsa sul conto scelto in alto. Queste indicazioni gli mostrano a chi la fattura chiede di essere pagata. Allegata ai documenti, una QR-fattura le compila per lei.",
  supplierName: 'Nome del fornitore',
  supplierIban: 'IBAN del fornitore',
  supplierReference: 'Riferimento della fattura',
  supplierReferenceHint: '27 cifre, o una serie che comincia con RF',
  bill: {
    title: 'Abbiamo letto il codice QR della sua fattura',
    many: say<{ count: number }>('Abbiamo letto il codice QR di {count} fatture'),
    which: 'Quale fattura riprendere?',
    offer: say<{ name: string; amount: string; file: string }>('{name}, {amount} ({file})'),
    noSum: 'senza importo',
    from: 'Documento',
    amount: 'Importo',
    take: 'Riprendere',
    ignore: 'Non riprendere',
    inEuros: say<{ amount: string }>(
      "Questa fattura è in euro ({amount}). Indichi lei stesso la tariffa in franchi svizzeri: l'ufficio rimborsa in franchi.",
    ),
    eurosOpen: 'Questa fattura è in euro, senza importo. Indichi lei stesso la tariffa in franchi svizzeri.',
    noAmount: 'Questa fattura non indica un importo. Lo indichi lei stesso.',
    severalLines: "La sua domanda ha più prestazioni, o una quantità: ripartisca lei stesso l'importo.",
    typedOver: say<{ fields: string }>('Qui ha già inserito altro: {fields}.'),
    replace: 'Sostituire con la fattura',
    onlyEmpty: 'Completare ciò che è vuoto',
    taken: say<{ fields: string }>('Ripreso dalla fattura: {fields}.'),
    nothingTaken: 'Tutto era già inserito: nulla è cambiato.',
    undo: 'Annullare la ripresa',
    undone: 'La ripresa è annullata.',
    found: say<{ title: string }>('{title}. Può riprenderlo sotto i documenti.'),
    unreadable: say<{ name: string }>(
      'Il documento {name} porta un codice QR che non è stato possibile leggere. Riporti le indicazioni della fattura, o alleghi una foto più nitida del codice.',
    ),
  },
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
