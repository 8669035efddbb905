import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { counter } from '../accounts/account.ts';
import type { IdentityContext } from '../context.ts';
import { changeMember, type MembershipOutcome, mayBeSpared, type NamedMember } from './change-member.ts';
import { memberProblems } from './member.problems.ts';
import { updateMembership } from './member.repository.ts';
import { type MemberStep, memberSteps } from './member.ts';
import { tellRights } from './tell-members.ts';

/** Keeps a member out: he has nothing at once, and his rights stay written down. */
export function deactivateMember(context: IdentityContext, named: NamedMember): Promise<MembershipOutcome> {
  return takeStep(context, named, 'deactivate');
}

/** Lets a member in again, with the rights that he had. */
export function reactivateMember(context: IdentityContext, named: NamedMember): Promise<MembershipOutcome> {
  return takeStep(context, named, 'reactivate');
}

function takeStep(
  context: IdentityContext,
  named: NamedMember,
  step: MemberStep,
): Promise<MembershipOutcome> {
  const { from, to } = memberSteps[step];
  return changeMember(context, named, async (tx, { member, organisation, own, report }) => {
    if (member.status !== from) return report(memberProblems.MEMBER_STATUS_UNSUITED, ['membershipId']);
    if (step === 'deactivate' && !(await mayBeSpared(tx, member, report))) return;
    await updateMembership(tx, member.id, { status: to });
    await appendAudit(tx, {
      office: counter,
      actor: context.viewer,
      action: `member.${step}`,
      subject: `Membership:${member.id}`,
    });
    if (member.id !== own.id) await tellRights(context, tx, member, organisation);
  });
}
