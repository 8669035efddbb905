import type { Resolvers } from '../__generated__/resolver-types.ts';
import { enter } from '../sessions/enter.ts';
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
      return { account: await enter(context, completed.session), problems: [] };
    },
  },
  SignInChallenge: {
    expiresAt: ({ expiresAt }) => instantText(expiresAt),
    resendAvailableAt: ({ resendAvailableAt }) => instantText(resendAvailableAt),
  },
};

const payload = (started: StartedSignIn) => (started.challenge ? { ...started, problems: [] } : started);
