import type { Resolvers } from '../__generated__/resolver-types.ts';
import { chargeBudget } from './charge-budget.ts';

export const budgetResolvers: Resolvers = {
  Mutation: {
    chargeBudget: async (_root, { input }, context) => ({
      ...(await chargeBudget(context, input)),
      problems: [],
    }),
  },
};
