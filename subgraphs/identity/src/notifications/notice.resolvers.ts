import type { Resolvers } from '../__generated__/resolver-types.ts';
import { sendClaimNotice } from './send-claim-notice.ts';

export const noticeResolvers: Resolvers = {
  Mutation: {
    sendClaimNotice: async (_root, { input }, context) => {
      await sendClaimNotice(context, input);
      return { problems: [] };
    },
  },
};
