import type { Resolvers } from '../__generated__/resolver-types.ts';
import { acceptClaim } from './accept-claim.ts';

export const treatmentResolvers = {
  Mutation: {
    acceptClaim: (_root, { id, version }, context) => acceptClaim(context, id, version),
  },
} satisfies Resolvers;
