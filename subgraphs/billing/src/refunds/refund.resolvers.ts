import { toDecimalString } from '@guichet/schema/scalars/money.ts';
import type { Resolvers } from '../__generated__/resolver-types.ts';
import { dateTime } from '../finance/shown.ts';
import { clearRefund } from './clear-refund.ts';
import { listUnclearRefunds } from './list-unclear-refunds.ts';
import { type OrderRefund, refundableOf } from './refund.ts';
import { refundAdvices } from './refund.wording.ts';
import { refundOrder } from './refund-order.ts';

export const refundResolvers = {
  Query: {
    unclearRefunds: (_root, { first }, context) => listUnclearRefunds(context, first ?? 20),
  },
  Mutation: {
    refundOrder: async (_root, typed, context) => ({
      ...(await refundOrder(context, typed)),
      order: await context.loaders.orderById.load(typed.orderId),
    }),
    clearRefund: (_root, seen, context) => clearRefund(context, seen),
  },
  Order: {
    refunds: ({ id }, _arguments, { loaders }) => loaders.refundsByOrder.load(id),
    refundable: async ({ id }, _arguments, { loaders }) => {
      const taken = await loaders.takenByOrder.load(id);
      if (taken === null) return null;
      const left = refundableOf(taken, await loaders.refundsByOrder.load(id));
      return { amount: toDecimalString(left), currency: 'CHF' };
    },
  },
  OrderRefund: {
    amount: money,
    requestedAt: ({ requestedAt }) => dateTime(requestedAt),
    endedAt: ({ endedAt }) => endedAt && dateTime(endedAt),
    order: ({ orderId }, _arguments, { loaders }) => loaders.orderById.load(orderId),
  },
  UnclearRefund: {
    reference: ({ partnerOrderId }) => partnerOrderId,
    amount: money,
    requestedAt: ({ requestedAt }) => dateTime(requestedAt),
    doubt: ({ doubt }) => doubt ?? 'OUTCOME_UNKNOWN',
    advice: ({ doubt }, _arguments, { locale }) => refundAdvices[doubt ?? 'OUTCOME_UNKNOWN'][locale],
  },
} satisfies Resolvers;

function money({ amountMinor, currency }: OrderRefund) {
  return { amount: toDecimalString(amountMinor), currency: currency === 'EUR' ? 'EUR' : 'CHF' } as const;
}
