import { anyOf, calledBy, everyone, type Permissions, signedIn } from '@guichet/chassis/permissions/rules.ts';

/** Whoever registers isn't signed in; who is, may ask for another e-mail. Invoices takes claims of verified people only. */
export const registrationPermissions: Permissions = {
  Mutation: { registerAccount: everyone, verifyEmail: everyone, resendEmailVerification: signedIn },
  Account: { emailVerifiedAt: anyOf(signedIn, calledBy('invoices')) },
  Registration: { email: everyone, linkExpiresAt: everyone },
  RegisterAccountPayload: { registration: everyone, problems: everyone },
  VerifyEmailPayload: { verifiedAt: everyone, problems: everyone },
  ResendEmailVerificationPayload: { registration: everyone, problems: everyone },
};
