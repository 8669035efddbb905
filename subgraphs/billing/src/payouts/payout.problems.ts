import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** What may stand in the way of a payout. */
export const payoutProblems = defineProblems('billing', {
  PAYOUT_STILL_OPEN: {
    description: 'A payout of the same claim may still reach the person: another one would pay twice.',
    fr: 'Un versement de cette demande est encore en cours.',
    de: 'Eine Auszahlung dieses Gesuchs ist noch unterwegs.',
    it: 'Un versamento di questa domanda è ancora in corso.',
    en: 'A payout of this claim is still under way.',
  },
  PAYOUT_DIFFERS: {
    description:
      'The same decision was recorded with another amount, person or account: what stands is kept.',
    fr: 'Cette décision est déjà enregistrée avec un autre montant, une autre personne ou un autre compte.',
    de: 'Dieser Entscheid ist bereits mit einem anderen Betrag, einer anderen Person oder einem anderen Konto erfasst.',
    it: "Questa decisione è già registrata con un altro importo, un'altra persona o un altro conto.",
    en: 'This decision is already recorded with another amount, person or account.',
  },
});
