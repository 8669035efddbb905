import type { Wording } from '@guichet/chassis/problems/problem.ts';

/** The office whose services are sold, as it stands on its papers. */
export const officeWording = {
  name: {
    fr: 'Office cantonal de la population et des migrations',
    de: 'Kantonales Amt für Bevölkerung und Migration',
    it: 'Ufficio cantonale della popolazione e delle migrazioni',
    en: 'Cantonal Office for Population and Migration',
  },
  state: {
    fr: 'République et canton de Genève',
    de: 'Republik und Kanton Genf',
    it: 'Repubblica e Cantone di Ginevra',
    en: 'Republic and Canton of Geneva',
  },
  address: {
    fr: 'Route de Chancy 88, case postale 2652, 1211 Genève 2',
    de: 'Route de Chancy 88, Postfach 2652, 1211 Genf 2',
    it: 'Route de Chancy 88, casella postale 2652, 1211 Ginevra 2',
    en: 'Route de Chancy 88, P.O. Box 2652, 1211 Geneva 2',
  },
  dated: {
    fr: 'Genève, le {day}',
    de: 'Genf, {day}',
    it: 'Ginevra, {day}',
    en: 'Geneva, {day}',
  },
  page: {
    fr: 'Page {page}/{pages}',
    de: 'Seite {page}/{pages}',
    it: 'Pagina {page}/{pages}',
    en: 'Page {page}/{pages}',
  },
  total: {
    fr: 'Total en CHF, TVA incluse',
    de: 'Total in CHF, MWST inbegriffen',
    it: 'Totale in CHF, IVA inclusa',
    en: 'Total in CHF, VAT included',
  },
  service: { fr: 'Prestation', de: 'Leistung', it: 'Prestazione', en: 'Service' },
  services: { fr: 'Prestations', de: 'Leistungen', it: 'Prestazioni', en: 'Services' },
  position: { fr: 'N°', de: 'Nr.', it: 'N.', en: 'No.' },
  quantity: { fr: 'Quantité', de: 'Anzahl', it: 'Quantità', en: 'Quantity' },
  fee: { fr: 'Taxe', de: 'Gebühr', it: 'Tassa', en: 'Fee' },
  postage: { fr: 'Port', de: 'Porto', it: 'Porto', en: 'Postage' },
  amount: { fr: 'Montant en CHF', de: 'Betrag in CHF', it: 'Importo in CHF', en: 'Amount in CHF' },
  orderNumber: {
    fr: 'Numéro de commande',
    de: 'Bestellnummer',
    it: "Numero dell'ordinazione",
    en: 'Order number',
  },
  companyName: { fr: 'Raison sociale', de: 'Firma', it: 'Ragione sociale', en: 'Company name' },
  company: { fr: 'Entreprise', de: 'Unternehmen', it: 'Azienda', en: 'Company' },
  uid: { fr: 'IDE', de: 'UID', it: 'IDI', en: 'UID' },
  period: { fr: 'Période', de: 'Zeitraum', it: 'Periodo', en: 'Period' },
  date: { fr: 'Date', de: 'Datum', it: 'Data', en: 'Date' },
  reason: { fr: 'Motif', de: 'Begründung', it: 'Motivo', en: 'Reason' },
  contact: { fr: 'Questions', de: 'Fragen', it: 'Domande', en: 'Questions' },
  legalBasis: {
    fr: 'Base légale',
    de: 'Rechtsgrundlage',
    it: 'Base legale',
    en: 'Legal basis',
  },
  invoice: { fr: 'Facture', de: 'Rechnung', it: 'Fattura', en: 'Invoice' },
  numbered: {
    fr: '{paper} n°\u00a0{number}',
    de: '{paper} Nr.\u00a0{number}',
    it: '{paper} n.\u00a0{number}',
    en: '{paper} no.\u00a0{number}',
  },
} as const satisfies Readonly<Record<string, Wording>>;

/** Who answers questions about what is paid. */
export const financeEmail = 'finance.ocpm@etat.ge.ch';

/** Who answers questions about what was asked for. */
export const officeEmail = 'ocpm@etat.ge.ch';

/** The regulation that fixes the fees; its name is French alone. */
export const legalBasis = 'RDROCPMC (RS\u00a0Ge F\u00a02\u00a020.08)';
