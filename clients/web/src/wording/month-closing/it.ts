import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('it');

/** The closing of a month, in Italian. */
export const it: Widened<typeof fr> = {
  title: 'Chiusura del mese',
  lead: 'Ogni conto riceve il suo riepilogo, e una fattura per ciò che ha ordinato su fattura.',
  month: 'Mese',
  preview: 'Prima di chiudere',
  accounts: 'Conti da chiudere',
  requests: 'Richieste su fattura',
  subtotal: 'Il loro importo, CHF',
  card: 'Con carta, CHF',
  running: 'Il mese non è terminato: si chiude dal 1º del mese seguente.',
  nothing: 'Non resta nulla da chiudere per questo mese.',
  close: say<{ month: string }>('Chiudere {month}'),
  closing: 'Chiusura in corso…',
  confirm: say<{ month: string }>('Chiudere {month}?'),
  means: say<{ accounts: number; amount: string }>(
    '{accounts, plural, one {# conto è chiuso e fatturato} other {# conti sono chiusi e fatturati}}: {amount}. Ciò che è chiuso non cambia più. Ripetere è senza pericolo.',
  ),
  progress: say<{ done: string; all: string }>('{done} conti chiusi su {all}'),
  begun: say<{ month: string }>('La chiusura di {month} è iniziata. Potete lasciare la pagina.'),
  finished: say<{ month: string; invoices: number; amount: string }>(
    '{month} è chiuso: {invoices, plural, =0 {nessuna fattura} one {# fattura} other {# fatture}}, {amount}.',
  ),
  goOn: 'Riprendere la chiusura',
  seeInvoices: 'Vedere le fatture',
  before: 'Mesi chiusi',
  caption: 'Mesi chiusi, il più recente per primo',
  closedOn: 'Chiuso il',
  accountsHead: 'Conti',
  credits: 'Accrediti, CHF',
  total: 'Fatturato, CHF',
  none: 'Nessun mese è ancora chiuso',
  goesOn: 'in corso',
};
