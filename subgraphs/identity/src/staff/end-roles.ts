import type { AuditEntry } from '@guichet/chassis/audit/audit.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import type { AccountId, Office } from '../accounts/account.ts';
import { recordRoleChange } from './record-role-change.ts';
import { deleteRolesOf, findSoleAdministrations } from './staff.repository.ts';

/** Takes every role of an account away, in the transaction that closes it. */
export async function endRolesOf(
  context: Pick<WorkContext, 'newId'>,
  tx: Transaction,
  actor: AuditEntry['actor'],
  accountId: AccountId,
): Promise<void> {
  const roles = await deleteRolesOf(tx, accountId);
  await recordRoleChange(context, tx, actor, { accountId, roles, isGranted: false });
}

/**
 * The offices whose only administrator an account is: it is not closed before there is another. Their administrators are held
 * until the transaction ends, so that two who close their accounts at once don't leave an office to nobody.
 */
export function officesWithoutOtherAdministrator(
  tx: Transaction,
  accountId: AccountId,
): Promise<readonly Office[]> {
  return findSoleAdministrations(tx, accountId);
}
