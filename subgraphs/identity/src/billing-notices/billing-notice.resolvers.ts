import type { Resolvers } from '../__generated__/resolver-types.ts';
import { sendBillingNotice } from './send-billing-notice.ts';

export const billingNoticeResolvers: Resolvers = {
  Mutation: {
    sendBillingNotice: async (_root, { input }, context) => {
      await sendBillingNotice(context, input);
      return { problems: [] };
    },
  },
};
