import { toDecimalString } from '@guichet/schema/scalars/money.ts';
import type { Resolvers } from '../__generated__/resolver-types.ts';
import { recordPayout } from './record-payout.ts';

export const payoutResolvers = {
  Mutation: { recordPayout: (_root, { input }, context) => recordPayout(context, input) },
  Claim: {
    __resolveReference: ({ id }) => ({ id }),
    payout: ({ id }, _arguments, { loaders }) => loaders.payoutByClaim.load(id),
  },
  Payout: {
    __resolveReference: ({ id }, { loaders }) => loaders.payoutById.load(id),
    amount: ({ amountMinor, currency }) => ({ amount: toDecimalString(amountMinor), currency }),
    recordedAt: ({ recordedAt }) => dateTime(recordedAt),
    history: ({ id }, _arguments, { loaders }) => loaders.historyByPayout.load(id),
  },
  PayoutTransition: { at: ({ at }) => dateTime(at) },
} satisfies Resolvers;

function dateTime(instant: Temporal.Instant): string {
  return instant.toString({ fractionalSecondDigits: 3 });
}
