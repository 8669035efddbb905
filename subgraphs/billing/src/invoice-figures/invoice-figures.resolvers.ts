import { daysOf } from '@guichet/chassis/figures/period.ts';
import { isSmall, smallestGroup } from '@guichet/chassis/figures/small-groups.ts';
import type { Resolvers } from '../__generated__/resolver-types.ts';
import { chf } from '../finance/shown.ts';
import type { InvoiceFigureCounts } from './invoice-figures.ts';
import { readInvoiceFigures } from './read-invoice-figures.ts';

/** The figures of a group, and whether they go to a dashboard. */
export interface ShownInvoiceCounts extends InvoiceFigureCounts {
  readonly isForDashboard: boolean;
}

export const invoiceFigureResolvers = {
  Query: {
    invoiceFigures: async (_root, { filter, groupBy }, context) => {
      const { period, rows, isForDashboard } = await readInvoiceFigures(context, filter ?? {}, groupBy);
      return {
        issuedFrom: period.from,
        issuedUntil: period.until,
        asOf: period.asOf,
        smallestGroup: isForDashboard ? smallestGroup : null,
        groups: rows.map(({ row: { counts, ...keys }, isSuppressed }) => ({
          ...keys,
          isSuppressed,
          figures: isSuppressed ? null : { ...counts, isForDashboard },
        })),
      };
    },
  },
  InvoiceFigureCounts: {
    asked: ({ askedMinor }) => chf(askedMinor),
    paid: ({ paidMinor }) => chf(paidMinor),
    credited: ({ creditedMinor }) => chf(creditedMinor),
    open: ({ openMinor }) => chf(openMinor),
    overdue: ({ overdueMinor }) => chf(overdueMinor),
    payment: ({ paidInvoices, medianSeconds, ninetiethSeconds, isForDashboard }) => {
      if (medianSeconds === null || ninetiethSeconds === null) return null;
      if (isForDashboard && isSmall(paidInvoices)) return null;
      return { medianDays: daysOf(medianSeconds), ninetiethPercentileDays: daysOf(ninetiethSeconds) };
    },
  },
} satisfies Resolvers;
