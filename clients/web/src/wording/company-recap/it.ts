import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('it');

/** A company's month of requests, in Italian. */
export const it: Widened<typeof fr> = {
  title: 'Riepilogo',
  month: 'Mese',
  open: 'mese in corso, non ancora fatturato',
  ended: 'mese terminato, non ancora fatturato',
  closed: say<{ day: string }>(
    'Chiuso il {day}. Lo stato di allora non cambia più; ciò che è cambiato da allora è detto accanto.',
  ),
  live: 'Le richieste di questo mese come sono ora.',
  sums: 'Importi',
  onAccount: 'Su fattura',
  card: 'Con carta',
  requests: 'Richieste',
  fees: 'di cui tasse',
  postage: 'di cui spese postali',
  equals: say<{ count: number; total: string }>(
    '{count, plural, one {La richiesta} other {Le # richieste}} su fattura: {total}, l’importo della',
  ),
  equalsLess: say<{ count: number; subtotal: string; credits: string; total: string }>(
    '{count, plural, one {La richiesta} other {Le # richieste}} su fattura: {subtotal}, meno {credits} di accrediti: {total}, l’importo della',
  ),
  invoice: say<{ number: string }>('fattura {number}'),
  noInvoice: 'Niente su fattura questo mese: nessuna fattura.',
  willBe: say<{ count: number; total: string }>(
    '{count, plural, one {# richiesta} other {# richieste}} su fattura finora: {total}.',
  ),
  pdf: 'Riepilogo PDF',
  csv: 'Tabella CSV',
  print: 'Stampare',
  twelve: 'Mese per mese',
  finds: say<{ count: number; month: string }>(
    '{count, plural, =0 {Nessuna richiesta} one {# richiesta} other {# richieste}} in {month}',
  ),
  totalIn: 'Totale, CHF',
  byService: 'Per prestazione',
  byCollaborator: 'Per collaboratore',
  byName: 'Per ragione sociale',
  service: 'Prestazione',
  collaborator: 'Collaboratore',
  companyName: 'Ragione sociale',
  onAccountIn: 'Su fattura, CHF',
  cardIn: 'Con carta, CHF',
  total: 'Totale',
  listed: 'Richieste del mese',
  caption: 'Richieste del mese su fattura, dalla più vecchia alla più recente',
  cardTitle: 'Pagate con carta',
  cardMeans: 'Su nessuna fattura.',
  cardCaption: 'Richieste pagate con carta',
  all: 'Tutte',
  allCollaborators: 'Tutti',
  settlement: 'Pagamento',
  filters: 'Richieste da mostrare',
  date: 'Data',
  order: 'Ordine',
  who: 'Ordinata da',
  state: 'Stato alla chiusura',
  stateNow: 'Stato',
  today: say<{ state: string }>('oggi: {state}'),
  further: 'Richieste seguenti',
  first: 'Tornare all’inizio',
  none: 'Nessuna richiesta questo mese',
  noneMeans:
    'Ogni prestazione ordinata per l’impresa appare qui lo stesso giorno, con chi l’ha ordinata e la ragione sociale. A fine mese, l’ufficio ne fa una fattura.',
  noneFound: 'Nessuna richiesta corrisponde a questa scelta',
  reset: 'Mostrare tutte le richieste',
  personal: 'Le mie domande di rimborso',
  which: 'Riepilogo di',
  file: 'riepilogo-impresa',
};
