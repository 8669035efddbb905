import type { Resolvers } from '../__generated__/resolver-types.ts';
import { instantText } from '../time.ts';
import { closeAccount } from './close-account.ts';
import { closingOutlook } from './closing-outlook.ts';

export const closingResolvers: Resolvers = {
  Account: { closingOutlook: ({ id }, _arguments, context) => closingOutlook(context, id) },
  Mutation: {
    closeAccount: async (_root, typed, context) => {
      const { closedAt, problems } = await closeAccount(context, typed);
      // The session is over: its cookie goes with it.
      if (closedAt) context.setSession({ kind: 'CLOSE' });
      return { closedAt: closedAt && instantText(closedAt), problems };
    },
  },
};
