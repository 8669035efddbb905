import type { Resolvers } from '../__generated__/resolver-types.ts';
import { acceptClaim } from './accept-claim.ts';
import { refuseClaim } from './refuse-claim.ts';
import { requestClaimCorrection } from './request-claim-correction.ts';

export const treatmentResolvers = {
  Mutation: {
    acceptClaim: (_root, { lines, ...seen }, context) => acceptClaim(context, seen, lines ?? []),
    requestClaimCorrection: (_root, { message, fields, ...seen }, context) =>
      requestClaimCorrection(context, seen, message, fields ?? []),
    refuseClaim: (_root, { reason, ...seen }, context) => refuseClaim(context, seen, reason),
  },
} satisfies Resolvers;
