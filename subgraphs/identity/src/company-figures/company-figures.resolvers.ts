import { smallestGroup } from '@guichet/chassis/figures/small-groups.ts';
import type { Resolvers } from '../__generated__/resolver-types.ts';
import { dayInGeneva } from '../time.ts';
import { readCompanyFigures } from './read-company-figures.ts';

export const companyFigureResolvers = {
  Query: {
    companyFigures: async (_root, { filter, groupBy }, context) => {
      const { period, rows, isForDashboard } = await readCompanyFigures(context, filter ?? {}, groupBy);
      return {
        registeredFrom: period.from,
        registeredUntil: period.until,
        asOf: period.asOf,
        smallestGroup: isForDashboard ? smallestGroup : null,
        groups: rows.map(({ row: { counts, ...keys }, isSuppressed }) => {
          const { oldestRequest, ...figures } = counts;
          const isTold = oldestRequest !== null && !isForDashboard;
          const oldestRequestOn = isTold ? dayInGeneva(oldestRequest) : null;
          return { ...keys, isSuppressed, figures: isSuppressed ? null : { ...figures, oldestRequestOn } };
        }),
      };
    },
  },
} satisfies Resolvers;
