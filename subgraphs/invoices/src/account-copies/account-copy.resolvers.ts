import type { Resolvers } from '../__generated__/resolver-types.ts';
import { forgetAccount } from './forget-account.ts';
import { isAccount } from './owner-viewer.ts';
import { listClaimFiles, outlookOf, recordsOf } from './read-account-copy.ts';
import { readClaimFile } from './read-claim-file.ts';

export const accountCopyResolvers: Resolvers = {
  Query: {
    claimRecords: (_root, { accountId, after }, context) =>
      recordsOf(context, isAccount(accountId), after ?? null),
    claimFiles: (_root, { accountId, after }, context) =>
      listClaimFiles(context, isAccount(accountId), after ?? null),
    claimFile: (_root, { accountId, ...asked }, context) =>
      readClaimFile(context, isAccount(accountId), asked),
    claimOutlook: (_root, { accountId }, context) => outlookOf(context, isAccount(accountId)),
  },
  Mutation: {
    forgetAccount: (_root, { accountId }, context) => forgetAccount(context, isAccount(accountId)),
  },
};
