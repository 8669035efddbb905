import type { Locale, Wording } from '@guichet/chassis/problems/problem.ts';

/** What a credit note gives back, on its paper. */
export const creditNoteLines = {
  order: {
    fr: 'Commande {number}',
    de: 'Bestellung {number}',
    it: 'Ordinazione {number}',
    en: 'Order {number}',
  },
  invoice: {
    fr: 'Facture {number}',
    de: 'Rechnung {number}',
    it: 'Fattura {number}',
    en: 'Invoice {number}',
  },
} as const satisfies Readonly<Record<string, Wording>>;

/** How the file of a credit note begins. */
export const creditNoteFileNames: Readonly<Record<Locale, string>> = {
  fr: 'avoir',
  de: 'gutschrift',
  it: 'nota-di-credito',
  en: 'credit-note',
};
