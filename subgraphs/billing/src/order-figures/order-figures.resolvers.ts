import { daysOf } from '@guichet/chassis/figures/period.ts';
import { isSmall, smallestGroup } from '@guichet/chassis/figures/small-groups.ts';
import type { Resolvers } from '../__generated__/resolver-types.ts';
import { chf } from '../finance/shown.ts';
import { dayOfOffice } from '../payouts/payout.ts';
import { officerPseudonym } from './officer-pseudonym.ts';
import type { OrderFigureCounts } from './order-figures.ts';
import { readOrderFigures } from './read-order-figures.ts';

/** The figures of a group, and whether they go to a dashboard. */
export interface ShownOrderCounts extends OrderFigureCounts {
  readonly isForDashboard: boolean;
}

/** Whether a figure of so many requests is kept back. */
const isKeptBack = (count: number, { isForDashboard }: ShownOrderCounts) => isForDashboard && isSmall(count);

export const orderFigureResolvers = {
  Query: {
    orderFigures: async (_root, { filter, groupBy }, context) => {
      const { period, rows, isForDashboard } = await readOrderFigures(context, filter ?? {}, groupBy);
      const { vault, viewer, loaders } = context;
      const groups = await Promise.all(
        rows.map(async ({ row, isSuppressed }) => ({
          ...{ status: row.status, month: row.month, settlement: row.settlement, isSuppressed },
          service: row.service === null ? null : await loaders.serviceByCode.load(row.service),
          officer:
            row.officer === null
              ? null
              : {
                  pseudonym: officerPseudonym(vault, row.officer),
                  isViewer: row.officer === viewer.subject,
                },
          figures: isSuppressed ? null : { ...row.counts, isForDashboard },
        })),
      );
      return {
        placedFrom: period.from,
        placedUntil: period.until,
        asOf: period.asOf,
        smallestGroup: isForDashboard ? smallestGroup : null,
        groups,
      };
    },
  },
  OrderFigureCounts: {
    charged: ({ chargedMinor }) => chf(chargedMinor),
    treatment: (counts) => {
      const { delivered, refused, medianSeconds, ninetiethSeconds } = counts;
      if (medianSeconds === null || ninetiethSeconds === null) return null;
      if (isKeptBack(delivered + refused, counts)) return null;
      return { medianDays: daysOf(medianSeconds), ninetiethPercentileDays: daysOf(ninetiethSeconds) };
    },
    oldestWaitingOn: (counts) =>
      counts.oldestWaiting === null || isKeptBack(counts.waiting, counts)
        ? null
        : dayOfOffice(counts.oldestWaiting),
  },
} satisfies Resolvers;
