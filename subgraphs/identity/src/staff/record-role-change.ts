import { type AuditEntry, appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import type { AccountId } from '../accounts/account.ts';
import { readId } from '../ids.ts';
import { insertChanges } from './staff.repository.ts';
import type { OfficeRole, RoleChangeId } from './staff.ts';

/** Roles of one person that were given or taken away. */
export interface ChangedRoles {
  readonly accountId: AccountId;
  readonly roles: readonly OfficeRole[];
  readonly isGranted: boolean;
}

/** Writes changes down in the trail of the office and in the audit trail, in the transaction of the change. */
export async function recordRoleChange(
  { newId }: Pick<WorkContext, 'newId'>,
  tx: Transaction,
  actor: AuditEntry['actor'],
  { accountId, roles, isGranted }: ChangedRoles,
): Promise<void> {
  const byAccountId = actor.kind === 'ACCOUNT' ? readId<AccountId>(actor.subject ?? '') : null;
  await insertChanges(
    tx,
    roles.map(({ office, role }) => ({
      id: newId<RoleChangeId>(),
      office,
      accountId,
      role,
      isGranted,
      byAccountId,
    })),
  );
  await appendAudit(
    tx,
    ...roles.map(({ office, role }) => ({
      office,
      actor,
      action: isGranted ? 'role.grant' : 'role.revoke',
      subject: `Account:${accountId}`,
      details: { role },
    })),
  );
}
