import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

/** The desk of the population office's finance, in German. */
export const de: Widened<typeof fr> = {
  nav: 'Seiten der Finanzen',
  tabs: {
    home: 'Übersicht',
    invoices: 'Rechnungen',
    cases: 'Anliegen',
    closing: 'Abschluss',
    reminders: 'Mahnungen',
    credits: 'Zahlungseingänge',
    accounts: 'Konten',
    cards: 'Karten',
  },
  print: 'Drucken',
  cancel: 'Abbrechen',
  save: 'Erfassen',
  saving: 'Wird erfasst…',
  more: 'Weiter',
  asOf: 'Stand am',
  show: 'Anzeigen',
  noDay: 'Ein Datum wie 31.10.2026, spätestens heute.',
  company: 'Unternehmen',
  invoices: 'Rechnungen',
};
