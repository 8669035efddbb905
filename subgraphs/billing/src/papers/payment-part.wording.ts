import type { Wording } from '@guichet/chassis/problems/problem.ts';

/** How money is asked for. */
export const paymentPartWording = {
  heard: {
    fr: 'Section paiement et récépissé de la QR-facture : {amount}, compte {iban}, référence {reference}',
    de: 'Zahlteil und Empfangsschein der QR-Rechnung: {amount}, Konto {iban}, Referenz {reference}',
    it: 'Sezione pagamento e ricevuta della QR-fattura: {amount}, conto {iban}, riferimento {reference}',
    en: 'Payment part and receipt of the QR-bill: {amount}, account {iban}, reference {reference}',
  },
  payment: { fr: 'Paiement', de: 'Zahlung', it: 'Pagamento', en: 'Payment' },
  account: { fr: 'Compte', de: 'Konto', it: 'Conto', en: 'Account' },
  payableTo: { fr: 'En faveur de', de: 'Zugunsten von', it: 'A favore di', en: 'Payable to' },
  reference: { fr: 'Référence', de: 'Referenz', it: 'Riferimento', en: 'Reference' },
} as const satisfies Readonly<Record<string, Wording>>;
