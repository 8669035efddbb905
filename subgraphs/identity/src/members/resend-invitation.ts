import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { counter } from '../accounts/account.ts';
import { countAct } from '../caps/count-act.ts';
import type { IdentityContext } from '../context.ts';
import { changeMember, type MembershipOutcome } from './change-member.ts';
import { memberProblems } from './member.problems.ts';
import { updateMembership } from './member.repository.ts';
import { freshInvitation, sendInvitation } from './send-invitation.ts';

/** Sends an invitation again, also one that is over, with a new link; the one before is void. */
export function resendInvitation(context: IdentityContext, membershipId: string): Promise<MembershipOutcome> {
  return changeMember(context, { membershipId, version: null }, async (tx, held) => {
    const { member, organisation, own, report } = held;
    if (member.status !== 'INVITED') return report(memberProblems.MEMBER_STATUS_UNSUITED, ['membershipId']);
    const key = context.vault.fingerprint('identity.membership', member.id);
    const isCounted =
      (await countAct(context, tx, 'INVITATION_AGAIN', key)) &&
      (await countAct(context, tx, 'MEMBER_INVITATION_TO', member.emailFingerprint));
    if (!isCounted) return report(memberProblems.INVITATION_SENT_JUST_NOW, ['membershipId']);
    const invitation = await freshInvitation(tx);
    await updateMembership(tx, member.id, { ...invitation.row, invitedBy: own.id });
    await sendInvitation(context, tx, { ...member, organisation, own, invitation });
    await appendAudit(tx, {
      office: counter,
      actor: context.viewer,
      action: 'member.invite-again',
      subject: `Membership:${member.id}`,
    });
  });
}
