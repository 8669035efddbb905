import { everyone, type Permissions, signedIn } from '@guichet/chassis/permissions/rules.ts';

export const preferencesPermissions: Permissions = {
  Account: { contactChannel: signedIn },
  SetPreferencesPayload: { account: everyone, problems: everyone },
  Mutation: { setPreferences: signedIn },
};
