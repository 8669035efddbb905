import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { AccountId } from '../accounts/account.ts';
import { deleteInvitationsTo, findAllOf, updateMembership } from './member.repository.ts';
import { memberFacts } from './member-facts.ts';

/**
 * Ends every membership of an account that is closed, after `holdOrganisationsOf` has found none. What the
 * organisations keep of him is his name, beside what he ordered and asked for; address and account are forgotten, with the
 * invitations that wait for this address.
 */
export async function endMembershipsOf(tx: Transaction, accountId: AccountId): Promise<void> {
  const now = await databaseNow(tx);
  for (const { id, removedAt } of await findAllOf(tx, accountId))
    await updateMembership(tx, id, {
      removedAt: removedAt ?? now,
      accountId: null,
      email: '',
      emailFingerprint: '',
    });
  const facts = await memberFacts(tx, accountId);
  if (facts) await deleteInvitationsTo(tx, facts.emailFingerprint);
}
