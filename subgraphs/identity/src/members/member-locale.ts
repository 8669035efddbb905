import type { Executor } from '@guichet/chassis/postgres/database.ts';
import type { Locale } from '@guichet/chassis/problems/problem.ts';
import { findOwnerById } from '../accounts/address-owner.ts';
import { findAccountOf } from './member.repository.ts';
import type { MembershipId } from './member.ts';

/** The language of a member, also of one who has left; French for who has no account any more. */
export async function localeOfMember(db: Executor, id: MembershipId): Promise<Locale> {
  const accountId = await findAccountOf(db, id);
  const owner = accountId && (await findOwnerById(db, accountId));
  return owner ? owner.locale : 'fr';
}
