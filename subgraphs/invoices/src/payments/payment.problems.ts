import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** What may stand in the way of paying a claim again. */
export const paymentProblems = defineProblems('invoices', {
  CLAIM_ACCOUNT_REFUSED: {
    description:
      'The bank refused this account as such when the claim was paid to it: nothing can be paid there. Another account is needed.',
    fr: 'La banque a refusé ce compte : {reason} Choisissez un autre compte.',
    de: 'Die Bank hat dieses Konto abgelehnt: {reason} Wählen Sie ein anderes Konto.',
    it: 'La banca ha rifiutato questo conto: {reason} Scelga un altro conto.',
    en: 'The bank refused this account: {reason} Choose another account.',
  },
});
