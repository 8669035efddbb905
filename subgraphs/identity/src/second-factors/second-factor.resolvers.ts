import type { Resolvers } from '../__generated__/resolver-types.ts';
import { viewerAccount } from '../accounts/viewer-account.ts';
import { enter } from '../sessions/enter.ts';
import { instantText } from '../time.ts';
import { addAuthenticator, startAuthenticator } from './add-authenticator.ts';
import { addPasskey, startPasskey } from './add-passkey.ts';
import { makeRecoveryCodes } from './make-recovery-codes.ts';
import { ownFactors, ownRecoveryCodesLeft } from './own-factors.ts';
import { removeSecondFactor } from './remove-second-factor.ts';
import { completePasskeySignIn, startPasskeySignIn } from './sign-in-with-passkey.ts';

export const secondFactorResolvers: Resolvers = {
  Account: {
    secondFactors: ({ id }, _args, context) => ownFactors(context, id),
    recoveryCodesLeft: ({ id }, _args, context) => ownRecoveryCodesLeft(context, id),
  },
  SecondFactor: {
    addedAt: ({ addedAt }) => instantText(addedAt),
    lastUsedAt: ({ lastUsedAt }) => lastUsedAt && instantText(lastUsedAt),
  },
  Mutation: {
    startPasskey: (_root, { password }, context) => startPasskey(context, password),
    addPasskey: (_root, { ceremonyId, response, name }, context) =>
      addPasskey(context, { ceremonyId, response, name }),
    startAuthenticator: (_root, { password }, context) => startAuthenticator(context, password),
    addAuthenticator: (_root, { id, code, name }, context) => addAuthenticator(context, { id, code, name }),
    removeSecondFactor: async (_root, { id, password }, context) => {
      const problems = await removeSecondFactor(context, { id, password });
      const account =
        problems.length === 0 ? await context.loaders.accountById.load(viewerAccount(context)) : null;
      return { account, problems };
    },
    makeRecoveryCodes: (_root, { password }, context) => makeRecoveryCodes(context, password),
    startPasskeySignIn: (_root, _args, context) => startPasskeySignIn(context),
    completePasskeySignIn: async (_root, { ceremonyId, response }, context) => {
      const completed = await completePasskeySignIn(context, { ceremonyId, response });
      if (!completed.session) return { account: null, problems: completed.problems };
      return { account: await enter(context, completed.session), problems: [] };
    },
  },
};
