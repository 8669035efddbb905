import { anyOf, calledBy, everyone, type Permissions, signedIn } from '@guichet/chassis/permissions/rules.ts';

/** Accounts are for the people themselves: officers see files, not accounts, and invoices asks only whether one is verified. */
export const accountPermissions: Permissions = {
  Query: { viewer: everyone },
  Account: {
    __resolveReference: anyOf(signedIn, calledBy('invoices')),
    id: everyone,
    email: signedIn,
    familyName: signedIn,
    givenName: signedIn,
    locale: signedIn,
    roles: signedIn,
  },
  RoleGrant: { office: everyone, role: everyone },
};
