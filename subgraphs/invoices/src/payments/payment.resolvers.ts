import { maskIban } from '@guichet/schema/scalars/iban.ts';
import type { PaymentReasonInput, Resolvers } from '../__generated__/resolver-types.ts';
import { unsealIban } from '../claims/claim-submission.ts';
import { payClaimAgain } from './pay-claim-again.ts';
import type { PaymentRefusal } from './payment.ts';
import { recordClaimPayment } from './record-claim-payment.ts';

export const paymentResolvers = {
  Mutation: {
    payClaimAgain: (_root, { bankAccountId = null, ...again }, context) =>
      payClaimAgain(context, { ...again, bankAccountId }),
    recordClaimPayment: async (_root, { input: { reason, ...news } }, context) => {
      await recordClaimPayment(context, { ...news, refusal: reason ? refusalOf(reason) : null });
      return { problems: [] };
    },
  },
  Claim: {
    payments: ({ id }, _arguments, { loaders }) => loaders.paymentsByClaim.load(id),
  },
  ClaimPayment: {
    accountHint: async (payment, _arguments, { vault }) => maskIban(await unsealIban(vault, payment)),
    orderedAt: ({ orderedAt }) => orderedAt.toString({ fractionalSecondDigits: 3 }),
  },
  ClaimPaymentRefusal: {
    sentence: ({ sentence }, _arguments, { locale }) => sentence[locale],
  },
} satisfies Resolvers;

function refusalOf({ code, isOfAccount, fr, de, it, en }: PaymentReasonInput): PaymentRefusal {
  return { code, isOfAccount, sentence: { fr, de, it, en } };
}
