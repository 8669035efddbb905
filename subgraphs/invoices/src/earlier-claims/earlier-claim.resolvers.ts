import type { Resolvers } from '../__generated__/resolver-types.ts';
import { isPossibleDuplicate } from './earlier-claim.ts';

export const earlierClaimResolvers = {
  Claim: {
    earlierClaims: async (claim, _arguments, { loaders }) => {
      const earlier = await loaders.earlierByClaim.load(claim.id);
      return earlier.map((one) => ({ claim: one, isPossibleDuplicate: isPossibleDuplicate(claim, one) }));
    },
  },
} satisfies Resolvers;
