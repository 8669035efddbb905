import { problem } from '@guichet/chassis/problems/problem.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { AccountId } from '../accounts/account.ts';
import { tellAccount } from '../accounts/tell-account.ts';
import type { IdentityContext } from '../context.ts';
import { readId } from '../ids.ts';
import type { ChangedMember } from './grant-role.ts';
import { holdAdministration } from './hold-administration.ts';
import { recordRoleChange } from './record-role-change.ts';
import { staffProblems } from './staff.problems.ts';
import { deleteRole, findMember } from './staff.repository.ts';
import type { OfficeRole } from './staff.ts';

/**
 * An administrator takes a role away at his office. Since nobody takes away his own, the last administrator of an office
 * stays. The person's passports lose the role within a minute, and at once for what he sends.
 */
export function revokeRole(
  context: IdentityContext,
  { accountId, office, role }: { readonly accountId: string } & OfficeRole,
): Promise<ChangedMember> {
  const { database, viewer, locale } = context;
  const refused = (code: Parameters<typeof problem>[0]): ChangedMember => ({
    member: null,
    problems: [problem(code, ['accountId'], locale)],
  });
  return database.transaction(async (tx) => {
    const own = await holdAdministration(context, tx, office);
    const id = readId<AccountId>(accountId);
    if (id === own) return refused(staffProblems.ROLE_OF_ONESELF);
    if (!id || !(await deleteRole(tx, id, { office, role }))) return refused(sharedProblems.NOT_FOUND);
    await recordRoleChange(context, tx, viewer, {
      accountId: id,
      roles: [{ office, role }],
      isGranted: false,
    });
    await tellAccount(context, tx, id, { kind: 'ROLE_REVOKED', office, role });
    const member = await findMember(tx, office, id);
    return member ? { member, problems: [] } : refused(sharedProblems.NOT_FOUND);
  });
}
