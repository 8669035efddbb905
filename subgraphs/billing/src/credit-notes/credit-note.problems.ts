import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** What may stand in the way of a credit note. */
export const creditNoteProblems = defineProblems('billing', {
  CREDIT_TOO_HIGH: {
    description: 'More would be credited than was charged and is not credited yet.',
    fr: 'Il reste au plus {most} CHF à créditer.',
    de: 'Es können höchstens noch {most} CHF gutgeschrieben werden.',
    it: 'Restano al massimo {most} CHF da accreditare.',
    en: 'At most {most} CHF are left to credit.',
  },
  CREDIT_OF_CARD_ORDER: {
    description: 'The order was paid by card: its money goes back to the card, by refundOrder.',
    fr: 'Cette commande a été payée par carte : remboursez-la plutôt sur la carte.',
    de: 'Diese Bestellung wurde mit der Karte bezahlt: Erstatten Sie auf die Karte.',
    it: 'Questa ordinazione è stata pagata con la carta: la rimborsi sulla carta.',
    en: 'This order was paid by card: pay it back to the card instead.',
  },
});
