import { everyone, type Permissions, signedIn } from '@guichet/chassis/permissions/rules.ts';

export const secondFactorPermissions: Permissions = {
  SecondFactor: { id: everyone, kind: signedIn, name: signedIn, addedAt: signedIn, lastUsedAt: signedIn },
  Account: { secondFactors: signedIn, recoveryCodesLeft: signedIn },
  PasskeyCeremony: { id: everyone, options: everyone },
  StartPasskeyPayload: { ceremony: everyone, problems: everyone },
  AuthenticatorSecret: { id: everyone, secret: everyone, uri: everyone },
  StartAuthenticatorPayload: { authenticator: everyone, problems: everyone },
  AddSecondFactorPayload: { secondFactor: everyone, recoveryCodes: everyone, problems: everyone },
  RemoveSecondFactorPayload: { account: everyone, problems: everyone },
  MakeRecoveryCodesPayload: { recoveryCodes: everyone, problems: everyone },
  Mutation: {
    startPasskey: signedIn,
    addPasskey: signedIn,
    startAuthenticator: signedIn,
    addAuthenticator: signedIn,
    removeSecondFactor: signedIn,
    makeRecoveryCodes: signedIn,
    startPasskeySignIn: everyone,
    completePasskeySignIn: everyone,
  },
};
