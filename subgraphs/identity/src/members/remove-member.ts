import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { counter } from '../accounts/account.ts';
import type { IdentityContext } from '../context.ts';
import { changeMember, type MembershipOutcome, mayBeSpared } from './change-member.ts';
import { deleteMembership, updateMembership } from './member.repository.ts';
import { tellRemoval } from './tell-members.ts';

/**
 * Takes a member out of the organisation, or himself, or withdraws an invitation. What he ordered stays the organisation's,
 * so the row of who was in stays too; of an invitation nothing stays.
 */
export function removeMember(context: IdentityContext, membershipId: string): Promise<MembershipOutcome> {
  const named = { membershipId, version: null, mayBeOwn: true };
  return changeMember(context, named, async (tx, { member, organisation, own, report }) => {
    if (!(await mayBeSpared(tx, member, report))) return;
    if (member.status === 'INVITED') await deleteMembership(tx, member.id);
    else await updateMembership(tx, member.id, { removedAt: await databaseNow(tx) });
    await appendAudit(tx, {
      office: counter,
      actor: context.viewer,
      action: member.id === own.id ? 'member.leave' : 'member.remove',
      subject: `Membership:${member.id}`,
      details: { status: member.status },
    });
    if (member.id !== own.id) await tellRemoval(context, tx, member, organisation);
  });
}
