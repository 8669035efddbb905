import type { Resolvers } from '../__generated__/resolver-types.ts';
import { recordsOf } from './read-account-copy.ts';

export const accountCopyResolvers: Resolvers = {
  Query: {
    payoutRecords: (_root, { accountId, after }, context) => recordsOf(context, accountId, after ?? null),
  },
};
