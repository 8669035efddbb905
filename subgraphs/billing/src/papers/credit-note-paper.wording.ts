import type { Wording } from '@guichet/chassis/problems/problem.ts';

/** What a credit note says. */
export const creditNoteWording = {
  name: { fr: 'Avoir', de: 'Gutschrift', it: 'Nota di credito', en: 'Credit note' },
  about: {
    fr: 'Note de crédit relative à la facture n°\u00a0{invoice}',
    de: 'Gutschrift zur Rechnung Nr.\u00a0{invoice}',
    it: 'Nota di credito relativa alla fattura n.\u00a0{invoice}',
    en: 'Credit note for invoice no.\u00a0{invoice}',
  },
  aboutRequest: {
    fr: 'Note de crédit relative à une demande qui n\u2019est pas encore facturée',
    de: 'Gutschrift zu einem noch nicht verrechneten Antrag',
    it: 'Nota di credito relativa a una richiesta non ancora fatturata',
    en: 'Credit note for a request that is not invoiced yet',
  },
  number: { fr: 'Numéro', de: 'Nummer', it: 'Numero', en: 'Number' },
  corrects: {
    fr: 'Facture corrigée',
    de: 'Berichtigte Rechnung',
    it: 'Fattura rettificata',
    en: 'Invoice corrected',
  },
  credited: { fr: 'Montants', de: 'Beträge', it: 'Importi', en: 'Amounts' },
  item: { fr: 'Désignation', de: 'Bezeichnung', it: 'Designazione', en: 'Item' },
  total: {
    fr: 'Total en votre faveur en CHF, TVA incluse',
    de: 'Total zu Ihren Gunsten in CHF, MWST inbegriffen',
    it: 'Totale a suo favore in CHF, IVA inclusa',
    en: 'Total in your favour in CHF, VAT included',
  },
  use: { fr: 'Déduction', de: 'Verrechnung', it: 'Deduzione', en: 'Deduction' },
  offInvoice: {
    fr: 'Ce montant est déduit de ce qui reste à payer de la facture n°\u00a0{invoice}. Ce qui dépasse est déduit des factures suivantes.',
    de: 'Dieser Betrag wird von dem abgezogen, was von der Rechnung Nr.\u00a0{invoice} noch zu bezahlen ist. Was darüber hinausgeht, wird von den nächsten Rechnungen abgezogen.',
    it: 'Questo importo è dedotto da quanto resta da pagare della fattura n.\u00a0{invoice}. L\u2019eccedenza è dedotta dalle fatture successive.',
    en: 'This amount is deducted from what remains to be paid of invoice no.\u00a0{invoice}. What exceeds it is deducted from the invoices that follow.',
  },
  offNext: {
    fr: 'Ce montant est déduit de votre prochaine facture.',
    de: 'Dieser Betrag wird von Ihrer nächsten Rechnung abgezogen.',
    it: 'Questo importo è dedotto dalla sua prossima fattura.',
    en: 'This amount is deducted from your next invoice.',
  },
} as const satisfies Readonly<Record<string, Wording>>;
