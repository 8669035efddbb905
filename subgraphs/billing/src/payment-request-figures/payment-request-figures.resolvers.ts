import { daysOf } from '@guichet/chassis/figures/period.ts';
import { isSmall, smallestGroup } from '@guichet/chassis/figures/small-groups.ts';
import { toDecimalString } from '@guichet/schema/scalars/money.ts';
import type { Resolvers } from '../__generated__/resolver-types.ts';
import type { PaymentRequestCounts } from './payment-request-figures.ts';
import { readPaymentRequestFigures } from './read-payment-request-figures.ts';

/** The figures of a group, and whether they go to a dashboard. */
export interface ShownPaymentRequestCounts extends PaymentRequestCounts {
  readonly isForDashboard: boolean;
}

export const paymentRequestFigureResolvers = {
  Query: {
    paymentRequestFigures: async (_root, { filter, groupBy }, context) => {
      const counted = await readPaymentRequestFigures(context, filter ?? {}, groupBy);
      const { period, rows, isForDashboard } = counted;
      return {
        createdFrom: period.from,
        createdUntil: period.until,
        asOf: period.asOf,
        smallestGroup: isForDashboard ? smallestGroup : null,
        groups: rows.map(({ row: { counts, ...group }, isSuppressed }) => ({
          ...group,
          isSuppressed,
          figures: isSuppressed ? null : { ...counts, isForDashboard },
        })),
      };
    },
  },
  PaymentRequestFigureCounts: {
    total: ({ totalMinor }) => eur(totalMinor),
    clientShare: ({ clientShareMinor }) => eur(clientShareMinor),
    answer: ({ answered, medianSeconds, ninetiethSeconds, isForDashboard }) => {
      if (medianSeconds === null || ninetiethSeconds === null) return null;
      if (isForDashboard && isSmall(answered)) return null;
      return { medianDays: daysOf(medianSeconds), ninetiethPercentileDays: daysOf(ninetiethSeconds) };
    },
  },
} satisfies Resolvers;

function eur(minor: bigint) {
  return { amount: toDecimalString(minor), currency: 'EUR' } as const;
}
