import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

/** The desk of the population office's finance, in Italian. */
export const it: Widened<typeof fr> = {
  nav: 'Pagine della finanza',
  tabs: {
    home: 'Panoramica',
    invoices: 'Fatture',
    cases: 'Pratiche',
    closing: 'Chiusura',
    reminders: 'Richiami',
    credits: 'Incassi',
    accounts: 'Conti',
    cards: 'Carte',
  },
  print: 'Stampare',
  cancel: 'Annullare',
  save: 'Registrare',
  saving: 'Registrazione…',
  more: 'Seguito',
  asOf: 'Situazione al',
  show: 'Mostrare',
  noDay: 'Una data come 31.10.2026, al più tardi oggi.',
  company: 'Impresa',
  invoices: 'Fatture',
};
