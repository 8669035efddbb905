import type { Wording } from '@guichet/chassis/problems/problem.ts';

/** What a monthly invoice says. */
export const invoiceWording = {
  about: {
    fr: 'Prestations en ligne commandées sur facture, {month}',
    de: 'Auf Rechnung bestellte Online-Leistungen, {month}',
    it: 'Prestazioni online ordinate su fattura, {month}',
    en: 'Online services ordered on account, {month}',
  },
  issuedOn: { fr: 'Date de la facture', de: 'Rechnungsdatum', it: 'Data della fattura', en: 'Invoice date' },
  dueOn: { fr: 'Payable jusqu\u2019au', de: 'Zahlbar bis', it: 'Pagabile entro il', en: 'Payable by' },
  item: { fr: 'Désignation', de: 'Bezeichnung', it: 'Designazione', en: 'Item' },
  unit: { fr: 'Prix unitaire', de: 'Einzelpreis', it: 'Prezzo unitario', en: 'Unit price' },
  postage: {
    fr: 'Frais de port\u00a0: {title}',
    de: 'Porto: {title}',
    it: 'Spese di porto: {title}',
    en: 'Postage: {title}',
  },
  credits: {
    fr: 'Avoirs déduits',
    de: 'Abgezogene Gutschriften',
    it: 'Crediti dedotti',
    en: 'Credits deducted',
  },
  credit: {
    fr: 'Avoir n°\u00a0{number}',
    de: 'Gutschrift Nr.\u00a0{number}',
    it: 'Nota di credito n.\u00a0{number}',
    en: 'Credit note no.\u00a0{number}',
  },
  toPay: {
    fr: 'Total à payer en CHF, TVA incluse',
    de: 'Zu bezahlen in CHF, MWST inbegriffen',
    it: 'Totale da pagare in CHF, IVA inclusa',
    en: 'Total to pay in CHF, VAT included',
  },
  terms: {
    fr: '{amount} à payer à 30 jours, jusqu\u2019au {day}, au moyen de la section paiement ci-dessous.',
    de: '{amount} zu bezahlen innert 30 Tagen, bis am {day}, mit dem untenstehenden Zahlteil.',
    it: '{amount} da pagare a 30 giorni, entro il {day}, con la sezione pagamento qui sotto.',
    en: '{amount} to be paid within 30 days, by {day}, with the payment part below.',
  },
  nothingToPay: {
    fr: 'Rien n\u2019est à payer pour cette facture.',
    de: 'Für diese Rechnung ist nichts zu bezahlen.',
    it: 'Non c\u2019è nulla da pagare per questa fattura.',
    en: 'There is nothing to pay for this invoice.',
  },
} as const satisfies Readonly<Record<string, Wording>>;
