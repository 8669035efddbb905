import { largestPage } from '@guichet/chassis/pages/page.ts';
import type { Resolvers } from '../__generated__/resolver-types.ts';
import { instantText } from '../time.ts';
import { findUnreached } from './request-notice.repository.ts';
import { sendRequestNotice } from './send-request-notice.ts';

export const requestNoticeResolvers: Resolvers = {
  Query: {
    unreachedNotices: (_root, { first }, { database, viewer }) =>
      findUnreached(database.pages, viewer, Math.min(Math.max(first ?? 20, 0), largestPage)),
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
