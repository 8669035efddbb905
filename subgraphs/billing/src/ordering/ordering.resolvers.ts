import type { Resolvers } from '../__generated__/resolver-types.ts';
import { settle } from './settlement.ts';

/** What a member may order: identity says who he is, so nothing of him is kept here. */
export const orderingResolvers = {
  Membership: {
    __resolveReference: (member) => member,
    ordering: async (member, _arguments, { loaders }) =>
      (await loaders.catalogue()).map((service) => ({ service, ...settle(member, service) })),
  },
} satisfies Resolvers;
