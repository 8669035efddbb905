import { toDecimalString } from '@guichet/schema/scalars/money.ts';
import type { Resolvers } from '../__generated__/resolver-types.ts';
import { advices, doubtOf } from './card-payment.wording.ts';
import { clearCardPayment } from './clear-card-payment.ts';
import { listUnclear } from './list-unclear.ts';
import { takeCardCallback } from './take-card-callback.ts';

export const cardResolvers = {
  Query: {
    unclearCardPayments: (_root, { first }, context) => listUnclear(context, first ?? 20),
  },
  Mutation: {
    takeCardCallback: (_root, call, context) => takeCardCallback(context, call),
    clearCardPayment: (_root, seen, context) => clearCardPayment(context, context.cardDesk, seen),
  },
  UnclearCardPayment: {
    reference: ({ partnerOrderId }) => partnerOrderId,
    amount: ({ amountMinor, currency }) => ({
      amount: toDecimalString(amountMinor),
      currency: currency === 'EUR' ? 'EUR' : 'CHF',
    }),
    openedAt: ({ openedAt }) => openedAt.toString({ fractionalSecondDigits: 3 }),
    reason: ({ reason }) => doubtOf(reason),
    advice: ({ reason }, _arguments, { locale }) => advices[doubtOf(reason)][locale],
  },
} satisfies Resolvers;
