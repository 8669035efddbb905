import type { ClaimFormCode } from '../../graphql/__generated__/documents.ts';

/** Where each form that is open online is filled in. */
export const formAddresses: Readonly<Partial<Record<ClaimFormCode, string>>> = {
  TRAVEL: '/guichet/factures/frais-de-voyage',
  OTHER_INVOICE: '/guichet/factures/autre-facture',
};
