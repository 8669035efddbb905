import type { Resolvers } from '../__generated__/resolver-types.ts';
import { instantText } from '../time.ts';
import { issuePassport } from './issue-passport.ts';
import { signOut } from './sign-out.ts';

export const sessionResolvers: Resolvers = {
  Mutation: {
    signOut: async (_root, _args, context) => {
      const signedOut = await signOut(context);
      // Also without a session: a cookie whose session is over goes away.
      context.setSession({ kind: 'CLOSE' });
      return { signedOut, problems: [] };
    },
    issuePassport: async (_root, { input }, context) => {
      const { sessionToken = null, bearerToken = null } = input;
      const issued = await issuePassport(context, { sessionToken, bearerToken });
      return {
        passport: issued?.passport ?? null,
        expiresAt: issued && instantText(issued.expiresAt),
        problems: [],
      };
    },
  },
};
