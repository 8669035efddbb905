import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** What may stand in the way of a payment of an invoice. */
export const invoicePaymentProblems = defineProblems('billing', {
  BANK_CREDIT_SETTLED: {
    description: 'Somebody has seen to the credit before; nothing happened a second time.',
    fr: 'Ce versement est déjà traité. Rien de plus ne se passe.',
    de: 'Dieser Zahlungseingang ist bereits behandelt. Es geschieht nichts weiter.',
    it: 'Questo accredito è già trattato. Non succede altro.',
    en: 'This credit has already been seen to. Nothing more happens.',
  },
  BANK_CREDIT_OTHER_CURRENCY: {
    description: 'The credit is in another currency than the invoice: the bank changes it first.',
    fr: 'Ce versement est dans une autre monnaie que la facture.',
    de: 'Dieser Zahlungseingang lautet auf eine andere Währung als die Rechnung.',
    it: 'Questo accredito è in una valuta diversa da quella della fattura.',
    en: 'This credit is in another currency than the invoice.',
  },
  INVOICE_PAID_LESS: {
    description: 'A reversal takes back more than was counted as paid of the invoice.',
    fr: "Il n'a pas été compté autant de paiements sur cette facture.",
    de: 'Für diese Rechnung wurde nicht so viel als bezahlt gezählt.',
    it: 'Per questa fattura non è stato contato così tanto come pagato.',
    en: 'Not as much was counted as paid of this invoice.',
  },
  INVOICE_PAYMENT_DAY_UNLIKELY: {
    description: 'The day is before the invoice was issued, or in the future.',
    fr: 'Indiquez un jour entre le {first} et aujourd’hui.',
    de: 'Geben Sie einen Tag zwischen dem {first} und heute an.',
    it: 'Indichi un giorno tra il {first} e oggi.',
    en: 'Enter a day between {first} and today.',
  },
});
