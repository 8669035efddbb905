import { everyone, type Permissions, signedIn } from '@guichet/chassis/permissions/rules.ts';

/** Accounts are for the people themselves: no service asks for one, and officers see files, not accounts. */
export const accountPermissions: Permissions = {
  Query: { viewer: everyone },
  Account: {
    __resolveReference: signedIn,
    id: everyone,
    email: signedIn,
    familyName: signedIn,
    givenName: signedIn,
    locale: signedIn,
    roles: signedIn,
  },
  RoleGrant: { office: everyone, role: everyone },
};
