import type { PassportHolder } from '@guichet/chassis/passport/passport.ts';
import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { passportMemberships } from '../members/passport-memberships.ts';
import { findById, findGrants } from './account.repository.ts';
import type { AccountId } from './account.ts';

/**
 * What the passport of an account says: who he is, his roles and organisations as they are now; null for an id that no
 * account has, and for one that is closed. Nothing that grows stands in it: what a person owns is asked of the rows.
 */
export async function passportHolder(db: Executor, accountId: AccountId): Promise<PassportHolder | null> {
  const [account, grants, memberships] = await Promise.all([
    findById(db, accountId),
    findGrants(db, [accountId]),
    passportMemberships(db, accountId),
  ]);
  if (!account || account.closedAt) return null;
  return {
    kind: 'ACCOUNT',
    subject: account.id,
    roles: grants.map(({ office, role }) => ({ office, role })),
    memberships,
  };
}
