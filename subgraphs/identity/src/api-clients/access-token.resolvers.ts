import type { Resolvers } from '../__generated__/resolver-types.ts';
import { instantText } from '../time.ts';
import { checkProgramSecret } from './check-program-secret.ts';
import { endAccessToken, openAccessToken, readAccessToken } from './keep-access-token.ts';

export const accessTokenResolvers: Resolvers = {
  Query: {
    accessToken: (_root, { token }, { database }) => readAccessToken(database.pages, token),
  },
  Mutation: {
    checkProgramSecret: async (_root, presented, context) => {
      const checked = await checkProgramSecret(context, presented);
      return {
        scopes: checked.kind === 'RIGHT' ? [...checked.scopes] : null,
        retryAfterSeconds: checked.kind === 'TOO_MANY' ? checked.retryAfterSeconds : null,
        problems: [],
      };
    },
    openAccessToken: async (_root, { input }, context) => ({
      accessToken: await openAccessToken(context, input),
      problems: [],
    }),
    endAccessToken: async (_root, { token }, context) => ({
      accessToken: await endAccessToken(context, token),
      problems: [],
    }),
  },
  AccessToken: {
    scopes: ({ scopes }) => [...scopes],
    expiresAt: ({ expiresAt }) => instantText(expiresAt),
  },
};
