import type { Passport } from '@guichet/chassis/passport/passport.ts';
import type { Executor } from '@guichet/chassis/postgres/database.ts';
import type { AccountId } from '../accounts/account.ts';
import { findOwnMemberships } from './member.repository.ts';

/** The organisations that a passport names: those where the person isn't kept out. There are never more than twenty. */
export async function passportMemberships(
  db: Executor,
  accountId: AccountId,
): Promise<Passport['memberships']> {
  const own = await findOwnMemberships(db, [accountId]);
  return own.map(({ organisationId, isManager, seesRecap, seesInvoices }) => ({
    organisation: organisationId,
    manager: isManager,
    recap: isManager || seesRecap,
    invoices: isManager || seesInvoices,
  }));
}
