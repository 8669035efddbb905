import { everyone, type Permissions } from '@guichet/chassis/permissions/rules.ts';

/** Whoever signs in isn't signed in yet. */
export const signInPermissions: Permissions = {
  Mutation: { startSignIn: everyone, resendSignInCode: everyone, completeSignIn: everyone },
  SignInChallenge: { id: everyone, expiresAt: everyone, resendAvailableAt: everyone, phoneHint: everyone },
  StartSignInPayload: { challenge: everyone, problems: everyone },
  ResendSignInCodePayload: { challenge: everyone, problems: everyone },
  CompleteSignInPayload: { account: everyone, problems: everyone },
};
