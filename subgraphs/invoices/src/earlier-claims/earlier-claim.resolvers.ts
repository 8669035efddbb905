import type { Resolvers } from '../__generated__/resolver-types.ts';
import { isPossibleDuplicate } from './earlier-claim.ts';

export const earlierClaimResolvers = {
  Claim: {
    earlierClaims: async (claim, _arguments, { loaders }) => {
      const [earlier, warnings] = await Promise.all([
        loaders.earlierByClaim.load(claim.id),
        loaders.warningsByClaim.load(claim.id),
      ]);
      return earlier.map((one) => ({
        claim: one,
        isPossibleDuplicate: isPossibleDuplicate({ ...claim, warnings }, one),
      }));
    },
  },
} satisfies Resolvers;
