import {
  calledBy,
  everyone,
  exceptPrograms,
  type Permissions,
  signedIn,
} from '@guichet/chassis/permissions/rules.ts';

/** Whose claim it is, and so whose payments, is for the repositories. */
export const paymentPermissions: Permissions = {
  Mutation: { payClaimAgain: signedIn, recordClaimPayment: calledBy('billing') },
  Claim: { payments: exceptPrograms },
  ClaimPayment: {
    bankAccountId: everyone,
    accountHint: everyone,
    accountHolder: everyone,
    orderedAt: everyone,
    status: everyone,
    toldOn: everyone,
    refusal: everyone,
  },
  ClaimPaymentRefusal: { code: everyone, isOfAccount: everyone, sentence: everyone },
  PayClaimAgainPayload: { claim: everyone, problems: everyone },
  RecordClaimPaymentPayload: { problems: everyone },
};
