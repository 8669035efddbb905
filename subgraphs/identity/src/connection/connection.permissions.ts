import { everyone, type Permissions, signedIn } from '@guichet/chassis/permissions/rules.ts';

export const connectionPermissions: Permissions = {
  Account: { mobilePhoneHint: signedIn, pendingEmail: signedIn },
  ChangeEmailPayload: { registration: everyone, problems: everyone },
  ConfirmEmailChangePayload: { email: everyone, problems: everyone },
  MobilePhoneChange: { id: everyone, phoneHint: signedIn, expiresAt: signedIn, resendAvailableAt: signedIn },
  ChangeMobilePhonePayload: { change: everyone, problems: everyone },
  ConfirmMobilePhonePayload: { account: everyone, problems: everyone },
  ChangePasswordPayload: { changedAt: everyone, problems: everyone },
  Mutation: {
    changeEmail: signedIn,
    confirmEmailChange: everyone,
    changeMobilePhone: signedIn,
    confirmMobilePhone: signedIn,
    changePassword: signedIn,
  },
};
