import type { Wording } from '@guichet/chassis/problems/problem.ts';

/** What the page calls each field of form 318.632. */
export const otherInvoiceLabels = {
  invoiceNumber: {
    fr: 'Numéro de facture',
    de: 'Rechnungsnummer',
    it: 'Numero della fattura',
    en: 'Invoice number',
  },
  invoiceDate: {
    fr: 'Date de la facture',
    de: 'Rechnungsdatum',
    it: 'Data della fattura',
    en: 'Invoice date',
  },
  supplierName: {
    fr: 'Fournisseur',
    de: 'Leistungserbringer',
    it: 'Fornitore',
    en: 'Supplier',
  },
  supplierIban: {
    fr: 'IBAN du fournisseur',
    de: 'IBAN des Leistungserbringers',
    it: 'IBAN del fornitore',
    en: 'IBAN of the supplier',
  },
  supplierReference: {
    fr: 'Référence de la facture',
    de: 'Referenz der Rechnung',
    it: 'Riferimento della fattura',
    en: 'Reference of the invoice',
  },
  servedOn: {
    fr: 'Date des prestations dispensées',
    de: 'Datum der erbrachten Leistungen',
    it: 'Data delle prestazioni fornite',
    en: 'Date of the services provided',
  },
  description: { fr: 'Prestation', de: 'Leistung', it: 'Prestazione', en: 'Service' },
  quantity: { fr: 'Nombre', de: 'Anzahl', it: 'Quantità', en: 'Quantity' },
  unitPrice: { fr: 'Tarif en CHF', de: 'Tarif in CHF', it: 'Tariffa in CHF', en: 'Rate in CHF' },
  tariffPosition: {
    fr: 'Position tarifaire',
    de: 'Tarifposition',
    it: 'Posizione tariffaria',
    en: 'Tariff position',
  },
  total: { fr: 'Total en CHF', de: 'Total in CHF', it: 'Totale in CHF', en: 'Total in CHF' },
} as const satisfies Readonly<Record<string, Wording>>;

/** How form 318.632 is read out as it was typed: a line is called what its page calls it. */
export const otherInvoiceTypedWords = {
  labels: { ...otherInvoiceLabels, lines: otherInvoiceLabels.description },
  values: {},
};
