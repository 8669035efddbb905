import type { Resolvers } from '../__generated__/resolver-types.ts';
import { instantText } from '../time.ts';
import { listUnreached } from './list-unreached.ts';
import { sendRequestNotice } from './send-request-notice.ts';

export const requestNoticeResolvers: Resolvers = {
  Query: {
    unreachedNotices: (_root, { first }, context) => listUnreached(context, first),
  },
  Mutation: {
    sendRequestNotice: async (_root, { input }, context) => ({
      notice: await sendRequestNotice(context, input),
      problems: [],
    }),
  },
  RequestNotice: { handedOverAt: ({ handedOverAt }) => handedOverAt && instantText(handedOverAt) },
  UnreachedNotice: {
    paymentRequest: ({ requestId }) => ({ id: requestId }),
    at: ({ at }) => instantText(at),
  },
};
