import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { gather } from '@guichet/chassis/problems/fields.ts';
import type { Problem } from '@guichet/chassis/problems/problem.ts';
import { counter } from '../accounts/account.ts';
import type { IdentityContext } from '../context.ts';
import { changeMember, type MembershipOutcome, mayBeSpared } from './change-member.ts';
import { updateMembership } from './member.repository.ts';
import { chosenRights, type RightsEntry, readRights } from './read-rights.ts';
import { tellRights } from './tell-members.ts';

/** Sets what a member may do. It counts at once; he is told by e-mail. */
export async function setMemberRights(
  context: IdentityContext,
  named: { readonly membershipId: string; readonly version: number },
  entry: RightsEntry,
): Promise<MembershipOutcome> {
  const problems: Problem[] = [];
  const chosen = await readRights(context.peers, entry, gather(problems, context.locale));
  if (!chosen) return { membership: null, problems };
  return changeMember(context, named, async (tx, { member, organisation, own, report }) => {
    const rights = chosenRights(member, chosen);
    if (!rights.isManager && !(await mayBeSpared(tx, member, report))) return;
    await updateMembership(tx, member.id, { ...rights, serviceCodes: [...rights.serviceCodes] });
    await appendAudit(tx, {
      office: counter,
      actor: context.viewer,
      action: 'member.set-rights',
      subject: `Membership:${member.id}`,
      details: { ...rights, serviceCodes: rights.serviceCodes.join(' ') },
    });
    if (member.id !== own.id) await tellRights(context, tx, member, organisation);
  });
}
