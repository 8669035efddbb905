import type { Resolvers } from '../__generated__/resolver-types.ts';
import { viewerAccount } from '../accounts/viewer-account.ts';
import type { IdentityContext } from '../context.ts';
import { instantText } from '../time.ts';
import { endOtherSessions, endOwnSession } from './end-own-sessions.ts';
import { ownSessions } from './own-session.ts';

const ownAccount = (context: IdentityContext) => context.loaders.accountById.load(viewerAccount(context));

export const ownSessionsResolvers: Resolvers = {
  Account: {
    sessions: ({ id }, _args, context) => ownSessions(context, id),
  },
  Session: {
    openedAt: ({ openedAt }) => instantText(openedAt),
    seenAt: ({ seenAt }) => instantText(seenAt),
    endsAt: ({ endsAt }) => instantText(endsAt),
    idleSeconds: (_session, _args, { settings }) => Math.floor(settings.sessionIdle.total('seconds')),
  },
  Mutation: {
    endSession: async (_root, { id }, context) => {
      const { wasCurrent, problems } = await endOwnSession(context, id);
      if (wasCurrent) context.setSession({ kind: 'CLOSE' });
      return { account: problems.length === 0 ? await ownAccount(context) : null, problems };
    },
    endOtherSessions: async (_root, _args, context) => {
      await endOtherSessions(context);
      return { account: await ownAccount(context), problems: [] };
    },
  },
};
