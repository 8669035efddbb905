import { calledBy, everyone, type Permissions } from '@guichet/chassis/permissions/rules.ts';

const gateway = calledBy('gateway');

export const sessionPermissions: Permissions = {
  Mutation: { signOut: everyone, issuePassport: gateway },
  SignOutPayload: { signedOut: everyone, problems: everyone },
  IssuePassportPayload: { passport: gateway, expiresAt: gateway, problems: gateway },
};
