import type { Resolvers } from '../__generated__/resolver-types.ts';
import { takeCardCallback } from './take-card-callback.ts';

export const cardResolvers = {
  Mutation: {
    takeCardCallback: (_root, call, context) => takeCardCallback(context, call),
  },
} satisfies Resolvers;
