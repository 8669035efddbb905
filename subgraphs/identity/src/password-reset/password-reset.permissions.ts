import { everyone, type Permissions } from '@guichet/chassis/permissions/rules.ts';

/** Whoever forgot the password can't sign in. */
export const passwordResetPermissions: Permissions = {
  Mutation: { requestPasswordReset: everyone, resetPassword: everyone },
  PasswordReset: { linkExpiresAt: everyone },
  RequestPasswordResetPayload: { reset: everyone, problems: everyone },
  ResetPasswordPayload: { changedAt: everyone, problems: everyone },
};
