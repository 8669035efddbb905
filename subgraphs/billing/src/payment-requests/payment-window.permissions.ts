import { type Permissions, signedIn } from '@guichet/chassis/permissions/rules.ts';

/** Whose request it is, is for the repository. */
export const paymentWindowPermissions: Permissions = {
  Mutation: { validatePaymentRequest: signedIn, contestPaymentRequest: signedIn },
};
