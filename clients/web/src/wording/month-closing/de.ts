import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('de');

/** The closing of a month, in German. */
export const de: Widened<typeof fr> = {
  title: 'Monatsabschluss',
  lead: 'Jedes Konto erhält seine Zusammenfassung und eine Rechnung für das auf Rechnung Bestellte.',
  month: 'Monat',
  preview: 'Vor dem Abschluss',
  accounts: 'Abzuschliessende Konten',
  requests: 'Bestellungen auf Rechnung',
  subtotal: 'Ihr Betrag, CHF',
  card: 'Mit Karte, CHF',
  running: 'Der Monat ist nicht beendet: Er wird ab dem 1. des nächsten Monats abgeschlossen.',
  nothing: 'Für diesen Monat bleibt nichts abzuschliessen.',
  close: say<{ month: string }>('{month} abschliessen'),
  closing: 'Wird abgeschlossen…',
  confirm: say<{ month: string }>('{month} abschliessen?'),
  means: say<{ accounts: number; amount: string }>(
    '{accounts, plural, one {# Konto wird abgeschlossen und verrechnet} other {# Konten werden abgeschlossen und verrechnet}}: {amount}. Abgeschlossenes ändert sich nicht mehr. Wiederholen ist gefahrlos.',
  ),
  progress: say<{ done: string; all: string }>('{done} von {all} Konten abgeschlossen'),
  begun: say<{ month: string }>('Der Abschluss von {month} hat begonnen. Sie können die Seite verlassen.'),
  finished: say<{ month: string; invoices: number; amount: string }>(
    '{month} ist abgeschlossen: {invoices, plural, =0 {keine Rechnung} one {# Rechnung} other {# Rechnungen}}, {amount}.',
  ),
  goOn: 'Abschluss fortsetzen',
  seeInvoices: 'Rechnungen ansehen',
  before: 'Abgeschlossene Monate',
  caption: 'Abgeschlossene Monate, der neueste zuerst',
  closedOn: 'Abgeschlossen am',
  accountsHead: 'Konten',
  credits: 'Gutschriften, CHF',
  total: 'Verrechnet, CHF',
  none: 'Noch kein Monat ist abgeschlossen',
  goesOn: 'läuft',
};
