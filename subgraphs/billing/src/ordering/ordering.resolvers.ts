import type { Resolvers } from '../__generated__/resolver-types.ts';
import { withFinance } from './finance-word.ts';
import { settle } from './settlement.ts';

/** What a member may order: identity says who he is, and finance whether his company's account is suspended. */
export const orderingResolvers = {
  Membership: {
    __resolveReference: (member) => member,
    ordering: async (entity, _arguments, { loaders }) => {
      const member = withFinance(entity, await loaders.financeWord.load(entity.organisation.id));
      return (await loaders.catalogue()).map((service) => ({ service, ...settle(member, service) }));
    },
  },
} satisfies Resolvers;
