import type { Passport } from '@guichet/chassis/passport/passport.ts';
import { badRequest } from '@guichet/chassis/problems/refusals.ts';
import { isUuid } from '../claims/claim.ts';

/** The owner of an account as a viewer without any role: identity asks for him, and gets what is his own, never more. */
export function ownerViewer(caller: Passport, accountId: string): Passport {
  return {
    ...caller,
    kind: 'ACCOUNT',
    subject: accountId,
    session: null,
    roles: [],
    memberships: [],
    scopes: [],
  };
}

/** @throws GraphQLError BAD_REQUEST for what no account's id can be: the caller has a bug. */
export function isAccount(id: string): string {
  if (!isUuid(id)) throw badRequest('BAD_REQUEST', "The account can't be read.");
  return id.toLowerCase();
}
