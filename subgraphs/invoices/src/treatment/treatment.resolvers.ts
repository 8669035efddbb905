import type { Resolvers } from '../__generated__/resolver-types.ts';
import { acceptClaim } from './accept-claim.ts';
import { refuseClaim } from './refuse-claim.ts';
import { requestClaimCorrection } from './request-claim-correction.ts';

export const treatmentResolvers = {
  Mutation: {
    acceptClaim: (_root, seen, context) => acceptClaim(context, seen),
    requestClaimCorrection: (_root, { message, ...seen }, context) =>
      requestClaimCorrection(context, seen, message),
    refuseClaim: (_root, { reason, ...seen }, context) => refuseClaim(context, seen, reason),
  },
} satisfies Resolvers;
