import { daysOf } from '@guichet/chassis/figures/period.ts';
import { isSmall, smallestGroup } from '@guichet/chassis/figures/small-groups.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import type { Resolvers } from '../__generated__/resolver-types.ts';
import { chf } from '../claims/chf.ts';
import { dayOfOffice } from '../claims/claim.ts';
import { claimFormOf } from '../forms/form.ts';
import { type ClaimFigureCounts, waitingAges } from './claim-figures.ts';
import { officerPseudonym } from './officer-pseudonym.ts';
import { readFigures } from './read-figures.ts';

/** The figures of a group, and whether they go to a dashboard. */
export interface ShownCounts extends ClaimFigureCounts {
  readonly isForDashboard: boolean;
}

/** Whether a figure of so many claims is kept back. */
const isKeptBack = (count: number, { isForDashboard }: ShownCounts) => isForDashboard && isSmall(count);

function shownOfficer({ vault, viewer }: Pick<RequestContext, 'vault' | 'viewer'>, accountId: string) {
  return { pseudonym: officerPseudonym(vault, accountId), isViewer: accountId === viewer.subject };
}

export const claimFigureResolvers = {
  Query: {
    claimFigures: async (_root, { filter, groupBy }, context) => {
      const { period, rows, isForDashboard } = await readFigures(context, filter ?? {}, groupBy);
      return {
        receivedFrom: period.from,
        receivedUntil: period.until,
        asOf: period.asOf,
        smallestGroup: isForDashboard ? smallestGroup : null,
        groups: rows.map(({ row, isSuppressed }) => ({
          status: row.status,
          form: row.form && claimFormOf(row.form),
          month: row.month,
          officer: row.officer === null ? null : shownOfficer(context, row.officer),
          isSuppressed,
          figures: isSuppressed ? null : { ...row.counts, isForDashboard },
        })),
      };
    },
  },
  ClaimFigureCounts: {
    asked: ({ askedMinor }) => chf(askedMinor),
    granted: (counts) => (isKeptBack(counts.accepted, counts) ? null : chf(counts.grantedMinor)),
    treatment: (counts) => {
      const { accepted, refused, medianSeconds, ninetiethSeconds } = counts;
      if (medianSeconds === null || ninetiethSeconds === null) return null;
      if (isKeptBack(accepted + refused, counts)) return null;
      return { medianDays: daysOf(medianSeconds), ninetiethPercentileDays: daysOf(ninetiethSeconds) };
    },
    oldestWaitingOn: (counts) =>
      counts.oldestWaiting === null || isKeptBack(counts.waiting, counts)
        ? null
        : dayOfOffice(counts.oldestWaiting),
    waitingByAge: (counts) =>
      isKeptBack(counts.waiting, counts)
        ? null
        : waitingAges.map(([fromDays, belowDays], index) => ({
            fromDays,
            belowDays,
            claims: counts.ages[index] ?? 0,
          })),
  },
} satisfies Resolvers;
