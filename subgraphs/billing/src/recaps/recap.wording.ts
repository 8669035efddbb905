import type { Wording } from '@guichet/chassis/problems/problem.ts';
import type { SettlementKind } from '../orders/order.ts';

/** What it calls the two ways of paying. */
export const settlementLabels: Readonly<Record<SettlementKind, Wording>> = {
  ON_ACCOUNT: { fr: 'Sur facture', de: 'Auf Rechnung', it: 'Su fattura', en: 'On invoice' },
  CARD: { fr: 'Carte', de: 'Karte', it: 'Carta', en: 'Card' },
};

/** The columns of its table, in their order. */
export const tableHeads = {
  confirmedAt: { fr: 'Date et heure', de: 'Datum und Zeit', it: 'Data e ora', en: 'Date and time' },
  number: { fr: 'N° de commande', de: 'Bestellnummer', it: 'N. di ordinazione', en: 'Order number' },
  service: { fr: 'Prestation', de: 'Leistung', it: 'Prestazione', en: 'Service' },
  companyName: { fr: 'Raison sociale', de: 'Firmenname', it: 'Ragione sociale', en: 'Company name' },
  collaborator: { fr: 'Collaborateur', de: 'Mitarbeitende', it: 'Collaboratore', en: 'Collaborator' },
  reference: { fr: 'Votre référence', de: 'Ihre Referenz', it: 'Suo riferimento', en: 'Your reference' },
  delivery: { fr: 'Envoi', de: 'Versand', it: 'Invio', en: 'Delivery' },
  recipient: { fr: 'Destinataire', de: 'Empfänger', it: 'Destinatario', en: 'Recipient' },
  fee: { fr: 'Taxe en CHF', de: 'Gebühr in CHF', it: 'Tassa in CHF', en: 'Fee in CHF' },
  postage: { fr: 'Port en CHF', de: 'Porto in CHF', it: 'Porto in CHF', en: 'Postage in CHF' },
  total: { fr: 'Total en CHF', de: 'Total in CHF', it: 'Totale in CHF', en: 'Total in CHF' },
  settlement: { fr: 'Règlement', de: 'Zahlung', it: 'Pagamento', en: 'Payment' },
  state: {
    fr: 'État à la clôture',
    de: 'Stand beim Abschluss',
    it: 'Stato alla chiusura',
    en: 'State at closing',
  },
} as const satisfies Readonly<Record<string, Wording>>;

/** What stands below the requests: they come to the total of the invoice. */
export const tableTotals = {
  onAccount: {
    fr: 'Total des demandes sur facture',
    de: 'Total der Anträge auf Rechnung',
    it: 'Totale delle richieste su fattura',
    en: 'Total of requests on invoice',
  },
  credits: {
    fr: 'Avoirs déduits',
    de: 'Abgezogene Gutschriften',
    it: 'Crediti dedotti',
    en: 'Credits deducted',
  },
  invoice: {
    fr: 'Total de la facture n°\u00a0{invoice}',
    de: 'Total der Rechnung Nr.\u00a0{invoice}',
    it: 'Totale della fattura n.\u00a0{invoice}',
    en: 'Total of invoice no.\u00a0{invoice}',
  },
} as const satisfies Readonly<Record<string, Wording>>;

/** What its files are called. */
export const fileNames: Wording = {
  fr: 'recapitulatif',
  de: 'zusammenstellung',
  it: 'ricapitolazione',
  en: 'recap',
};
