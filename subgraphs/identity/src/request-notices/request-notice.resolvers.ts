import type { Resolvers } from '../__generated__/resolver-types.ts';
import { instantText } from '../time.ts';
import { sendRequestNotice } from './send-request-notice.ts';

export const requestNoticeResolvers: Resolvers = {
  Mutation: {
    sendRequestNotice: async (_root, { input }, context) => ({
      notice: await sendRequestNotice(context, input),
      problems: [],
    }),
  },
  RequestNotice: { handedOverAt: ({ handedOverAt }) => handedOverAt && instantText(handedOverAt) },
};
