import type { Resolvers } from '../__generated__/resolver-types.ts';
import type { AccountId } from '../accounts/account.ts';
import { readId } from '../ids.ts';
import { instantText } from '../time.ts';
import { completeSignIn } from './complete-sign-in.ts';
import { resendSignInCode } from './resend-sign-in-code.ts';
import { type StartedSignIn, startSignIn } from './start-sign-in.ts';

export const signInResolvers: Resolvers = {
  Mutation: {
    startSignIn: async (_root, { email, password }, context) =>
      payload(await startSignIn(context, { email: email?.trim() ?? '', password: password ?? '' })),
    resendSignInCode: async (_root, { challengeId }, context) =>
      payload(await resendSignInCode(context, challengeId)),
    completeSignIn: async (_root, { challengeId, code }, context) => {
      const completed = await completeSignIn(context, { challengeId, code: code ?? '' });
      if (!completed.session) return { account: null, problems: completed.problems };
      const { token, maxAgeSeconds, holder } = completed.session;
      context.setSession({ kind: 'OPEN', token, maxAgeSeconds });
      context.continueAs(holder);
      const id = readId<AccountId>(holder.subject ?? '');
      return { account: id && (await context.loaders.accountById.load(id)), problems: [] };
    },
  },
  SignInChallenge: {
    expiresAt: ({ expiresAt }) => instantText(expiresAt),
    resendAvailableAt: ({ resendAvailableAt }) => instantText(resendAvailableAt),
  },
};

const payload = (started: StartedSignIn) => (started.challenge ? { ...started, problems: [] } : started);
