import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('it');

/** Invoices at the desk of finance, in Italian. */
export const it: Widened<typeof fr> = {
  list: {
    caption: 'Fatture delle imprese, dalla più recente alla più vecchia',
    state: 'Stato',
    month: 'Mese',
    allMonths: 'Tutti',
    number: 'Numero di fattura',
    filters: {
      toutes: 'Tutte',
      ouvertes: 'Da pagare',
      retard: 'In ritardo o richiamate',
      contestees: 'Contestate',
      surplus: 'Pagate in eccesso',
      closes: 'Pagate o annullate',
    },
    due: 'Termine',
    none: 'Nessuna fattura corrisponde a questa scelta',
    noneMeans: 'Scegliete un altro stato o un altro mese.',
  },
  invoice: {
    acts: 'Che fare',
    account: 'Conto cliente',
    pay: 'Registrare un pagamento',
    payMeans: 'Per un pagamento che la banca non ha annunciato.',
    amount: 'Importo in CHF',
    bookedOn: 'Ricevuto il',
    note: 'Osservazione',
    noteHint: 'Al massimo 140 caratteri.',
    paid: say<{ amount: string }>('Il pagamento di {amount} è registrato.'),
    credit: 'Emettere un accredito',
    creditable: say<{ amount: string }>(
      'Al massimo {amount}: ciò che è stato fatturato e non ancora accreditato.',
    ),
    creditMeans:
      'L’accredito è computato sulla fattura, il resto sulle prossime. L’impresa lo legge, e poi nulla si cancella.',
    reason: 'Motivo',
    creditNote: 'Ciò che l’impresa legge',
    creditNoteHint: 'Da 10 a 500 caratteri.',
    credited: say<{ number: string; amount: string }>('L’accredito {number} di {amount} è emesso.'),
    choose: 'Scegliere',
  },
};
