import type { Resolvers } from '../__generated__/resolver-types.ts';
import { instantText } from '../time.ts';
import { requestPasswordReset } from './request-password-reset.ts';
import { resetPassword } from './reset-password.ts';

export const passwordResetResolvers: Resolvers = {
  Mutation: {
    requestPasswordReset: async (_root, { email }, context) => {
      const requested = await requestPasswordReset(context, email);
      if (!requested.reset) return requested;
      return { reset: { linkExpiresAt: instantText(requested.reset.linkExpiresAt) }, problems: [] };
    },
    resetPassword: async (_root, { token, newPassword }, context) => {
      const reset = await resetPassword(context, { token, newPassword });
      return reset.changedAt ? { changedAt: instantText(reset.changedAt), problems: [] } : reset;
    },
  },
};
