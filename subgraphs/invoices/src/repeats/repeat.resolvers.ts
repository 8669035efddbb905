import type { Resolvers } from '../__generated__/resolver-types.ts';
import { formRoomOf } from '../forms/form-rooms.ts';
import { repeatClaim } from './repeat-claim.ts';

export const repeatResolvers = {
  Mutation: {
    repeatClaim: (_root, { month = null, ...repeat }, context) => repeatClaim(context, { ...repeat, month }),
  },
  ClaimForm: { repeats: ({ code }) => formRoomOf(code).repeat?.unit ?? null },
} satisfies Resolvers;
