import { smallestGroup } from '@guichet/chassis/figures/small-groups.ts';
import type { Resolvers } from '../__generated__/resolver-types.ts';
import { readAccountFigures } from './read-account-figures.ts';

const locales = { fr: 'FR', de: 'DE', it: 'IT', en: 'EN' } as const;

export const accountFigureResolvers = {
  Query: {
    accountFigures: async (_root, { filter, groupBy }, context) => {
      const { period, rows, isForDashboard } = await readAccountFigures(context, filter ?? {}, groupBy);
      return {
        openedFrom: period.from,
        openedUntil: period.until,
        asOf: period.asOf,
        smallestGroup: isForDashboard ? smallestGroup : null,
        groups: rows.map(({ row: { counts, locale, ...keys }, isSuppressed }) => ({
          ...keys,
          locale: locale && locales[locale],
          isSuppressed,
          figures: isSuppressed ? null : counts,
        })),
      };
    },
  },
} satisfies Resolvers;
