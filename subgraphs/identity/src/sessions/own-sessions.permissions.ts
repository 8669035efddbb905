import { everyone, type Permissions, signedIn } from '@guichet/chassis/permissions/rules.ts';

export const ownSessionsPermissions: Permissions = {
  Session: {
    id: everyone,
    device: signedIn,
    openedAt: signedIn,
    seenAt: signedIn,
    endsAt: signedIn,
    idleSeconds: signedIn,
    isCurrent: signedIn,
  },
  Account: { sessions: signedIn },
  EndSessionPayload: { account: everyone, problems: everyone },
  Mutation: { endSession: signedIn, endOtherSessions: signedIn },
};
