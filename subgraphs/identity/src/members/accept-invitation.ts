import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { cleaned, gather, isGiven, type Report, type Typed } from '@guichet/chassis/problems/fields.ts';
import type { Problem } from '@guichet/chassis/problems/problem.ts';
import { type AccountId, counter } from '../accounts/account.ts';
import { holdAccount } from '../accounts/hold-account.ts';
import { viewerAccount } from '../accounts/viewer-account.ts';
import type { IdentityContext } from '../context.ts';
import { holdOrganisation } from '../organisations/hold-organisation.ts';
import { hashToken } from '../sessions/session.ts';
import type { MembershipOutcome } from './change-member.ts';
import { memberLabels, memberProblems } from './member.problems.ts';
import {
  countPlaces,
  findInvitation,
  findMemberships,
  findSame,
  updateMembership,
} from './member.repository.ts';
import { isOpen, type MembershipId, mostMemberships } from './member.ts';
import { memberFacts } from './member-facts.ts';

/** Accepts an invitation, once, for the viewer, whose verified e-mail must be the one that it went to. */
export function acceptInvitation(context: IdentityContext, typed: Typed): Promise<MembershipOutcome> {
  const viewer = viewerAccount(context);
  return context.database.transaction(async (tx) => {
    const problems: Problem[] = [];
    const report = gather(problems, context.locale);
    if (!isGiven(typed, { path: ['token'], label: memberLabels.token }, report))
      return { membership: null, problems };
    const id = await accept(context, tx, { viewer, tokenHash: hashToken(cleaned(typed)) }, report);
    const [membership = null] = id ? await findMemberships(tx, viewer, [id]) : [];
    return { membership, problems };
  });
}

async function accept(
  context: IdentityContext,
  tx: Transaction,
  { viewer, tokenHash }: { readonly viewer: AccountId; readonly tokenHash: string },
  report: Report,
): Promise<MembershipId | null> {
  await holdAccount(tx, viewer);
  const seen = await findInvitation(tx, tokenHash);
  if (seen) await holdOrganisation(tx, seen.organisationId);
  // Whoever follows the link twice at once waits above, and finds it used here.
  const invitation = await findInvitation(tx, tokenHash);
  if (!invitation || !isOpen(invitation.invitationExpiresAt, await databaseNow(tx)))
    return refuse(report, memberProblems.INVITATION_UNKNOWN);
  const facts = await memberFacts(tx, viewer);
  if (facts?.emailFingerprint !== invitation.emailFingerprint)
    return refuse(report, memberProblems.INVITATION_FOR_ANOTHER);
  const { isVerified, ...copied } = facts;
  if (!isVerified) return refuse(report, memberProblems.MEMBER_EMAIL_NOT_VERIFIED);
  const same = await findSame(tx, invitation.organisationId, { ...facts, accountId: viewer });
  if (same.some(({ id }) => id !== invitation.id)) return refuse(report, memberProblems.MEMBER_KNOWN);
  if ((await countPlaces(tx, viewer)) >= mostMemberships) {
    report(memberProblems.MEMBERSHIPS_TOO_MANY, [], { limit: mostMemberships });
    return null;
  }
  await updateMembership(tx, invitation.id, {
    ...copied,
    accountId: viewer,
    status: 'ACTIVE',
    invitationTokenHash: null,
    invitationExpiresAt: null,
  });
  await appendAudit(tx, {
    office: counter,
    actor: context.viewer,
    action: 'member.accept',
    subject: `Membership:${invitation.id}`,
  });
  return invitation.id;
}

function refuse(report: Report, code: Parameters<Report>[0]): null {
  report(code, ['token']);
  return null;
}
