import type { Resolvers } from '../__generated__/resolver-types.ts';
import { viewerAccount } from '../accounts/viewer-account.ts';
import { phoneHint } from '../sign-in/sign-in.ts';
import { instantText } from '../time.ts';
import { changeEmail } from './change-email.ts';
import { changeMobilePhone } from './change-mobile-phone.ts';
import { changeOwnPassword } from './change-own-password.ts';
import { confirmEmailChange } from './confirm-email-change.ts';
import { confirmMobilePhone } from './confirm-mobile-phone.ts';

export const connectionResolvers: Resolvers = {
  Mutation: {
    changeEmail: async (_root, { email, password }, context) => {
      const changed = await changeEmail(context, { email, password });
      if (!changed.registration) return changed;
      const { linkExpiresAt, ...sent } = changed.registration;
      return { registration: { ...sent, linkExpiresAt: instantText(linkExpiresAt) }, problems: [] };
    },
    confirmEmailChange: async (_root, { token }, context) => {
      const confirmed = await confirmEmailChange(context, token ?? '');
      return confirmed.email === null ? confirmed : { ...confirmed, problems: [] };
    },
    changeMobilePhone: async (_root, { mobilePhone, password }, context) => {
      const changed = await changeMobilePhone(context, { mobilePhone, password });
      return changed.change ? { ...changed, problems: [] } : changed;
    },
    confirmMobilePhone: async (_root, { changeId, code }, context) => {
      const problems = await confirmMobilePhone(context, { changeId, code: code ?? '' });
      const account =
        problems.length > 0 ? null : await context.loaders.accountById.load(viewerAccount(context));
      return { account, problems };
    },
    changePassword: async (_root, { oldPassword, newPassword }, context) => {
      const changed = await changeOwnPassword(context, { oldPassword, newPassword });
      return changed.changedAt ? { changedAt: instantText(changed.changedAt), problems: [] } : changed;
    },
  },
  MobilePhoneChange: {
    expiresAt: ({ expiresAt }) => instantText(expiresAt),
    resendAvailableAt: ({ resendAvailableAt }) => instantText(resendAvailableAt),
  },
  Account: {
    mobilePhoneHint: async ({ mobilePhone }, _args, { vault }) =>
      phoneHint(await vault.unseal('identity.mobile-phone', mobilePhone)),
    pendingEmail: ({ id }, _args, { loaders }) => loaders.pendingEmailByAccount.load(id),
  },
};
