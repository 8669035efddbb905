import type { Resolvers } from '../__generated__/resolver-types.ts';
import { contestRequest } from './contest-request.ts';
import { validateRequest } from './validate-request.ts';

export const paymentWindowResolvers = {
  Mutation: {
    validatePaymentRequest: (_root, { id }, context) => validateRequest(context, id),
    contestPaymentRequest: (_root, contest, context) => contestRequest(context, contest),
  },
} satisfies Resolvers;
