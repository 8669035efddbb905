import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { once } from '@guichet/chassis/idempotency/once.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import {
  gather,
  type Report,
  requiredLine,
  requiredValue,
  type Typed,
} from '@guichet/chassis/problems/fields.ts';
import type { Problem } from '@guichet/chassis/problems/problem.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import { type Email, parseEmail } from '@guichet/schema/scalars/email.ts';
import { type AccountId, counter } from '../accounts/account.ts';
import { findAddressOwner } from '../accounts/address-owner.ts';
import { emailFingerprint } from '../accounts/recognise-account.ts';
import { viewerAccount } from '../accounts/viewer-account.ts';
import { countAct } from '../caps/count-act.ts';
import type { IdentityContext } from '../context.ts';
import { readId } from '../ids.ts';
import { holdOrganisation } from '../organisations/hold-organisation.ts';
import type { OrganisationId } from '../organisations/organisation.ts';
import type { MembershipOutcome } from './change-member.ts';
import { memberLabels, memberProblems } from './member.problems.ts';
import { countPeople, findActive, findMemberships, findSame, insertMembership } from './member.repository.ts';
import { type MembershipId, mostMembers, nameKeyOf } from './member.ts';
import { chosenRights, noRights, type RightsEntry, readRights } from './read-rights.ts';
import { freshInvitation, sendInvitation } from './send-invitation.ts';

/** Somebody who is invited, as he is typed. */
export interface InvitationEntry {
  readonly organisationId: string;
  readonly email?: Typed;
  readonly rights: RightsEntry;
}

/** Takes the transaction back, and with it the key: once it is mended, the same call may come again. */
class CantBeInvited extends Error {}

/** Invites somebody with the rights he will have. The same key again answers the same invitation, and sends none. */
export async function inviteMember(
  context: IdentityContext,
  entry: InvitationEntry,
  idempotencyKey: string,
): Promise<MembershipOutcome> {
  const viewer = viewerAccount(context);
  const problems: Problem[] = [];
  const report = gather(problems, context.locale);
  const keyField = { path: ['idempotencyKey'], label: memberLabels.idempotencyKey };
  const key = requiredLine(idempotencyKey, keyField, 200, report);
  const email = requiredValue(
    entry.email,
    { path: ['email'], label: memberLabels.email },
    parseEmail,
    report,
  );
  const rights = await readRights(context.peers, entry.rights, report);
  const organisationId = readId<OrganisationId>(entry.organisationId);
  if (!organisationId) report(sharedProblems.NOT_FOUND, ['organisationId']);
  if (!key || !email || !rights || !organisationId) return { membership: null, problems };
  const guest = { organisationId, email, rights };
  const call = {
    office: counter,
    actor: viewer,
    operation: 'inviteMember',
    key,
    request: context.vault.fingerprint('identity.invite-member', JSON.stringify(guest)),
  };
  try {
    return await context.database.transaction(async (tx) => {
      const outcome = await once(tx, call, async () => {
        const id = await invite(context, tx, { viewer, ...guest }, report);
        if (!id) throw new CantBeInvited();
        return id;
      });
      if (outcome.kind === 'KEY_REUSED') report(sharedProblems.IDEMPOTENCY_KEY_REUSED, keyField.path);
      if (outcome.kind === 'KEY_REUSED') return { membership: null, problems };
      const [membership = null] = await findMemberships(tx, viewer, [outcome.id as MembershipId]);
      return { membership, problems };
    });
  } catch (error) {
    if (error instanceof CantBeInvited) return { membership: null, problems };
    throw error;
  }
}

interface Guest {
  readonly viewer: AccountId;
  readonly organisationId: OrganisationId;
  readonly email: Email;
  readonly rights: RightsEntry;
}

async function invite(
  context: IdentityContext,
  tx: Transaction,
  { viewer, organisationId, email, rights }: Guest,
  report: Report,
): Promise<MembershipId | null> {
  const organisation = await holdOrganisation(tx, organisationId);
  const own = organisation && (await findActive(tx, organisationId, viewer));
  if (!organisation || !own?.isManager) return refuse(report, sharedProblems.NOT_FOUND, ['organisationId']);
  const fingerprint = emailFingerprint(context.vault, email);
  const owner = await findAddressOwner(tx, fingerprint);
  const same = { emailFingerprint: fingerprint, accountId: owner?.accountId ?? null };
  if ((await findSame(tx, organisationId, same)).length > 0)
    return refuse(report, memberProblems.MEMBER_KNOWN, ['email']);
  if ((await countPeople(tx, organisationId)) >= mostMembers)
    return refuse(report, memberProblems.MEMBERS_TOO_MANY, [], { limit: mostMembers });
  const keyOfOrganisation = context.vault.fingerprint('identity.organisation', organisationId);
  const isCounted =
    (await countAct(context, tx, 'MEMBER_INVITATION', keyOfOrganisation)) &&
    (await countAct(context, tx, 'MEMBER_INVITATION_TO', fingerprint));
  if (!isCounted) return refuse(report, memberProblems.INVITATIONS_TOO_MANY, []);
  const invitation = await freshInvitation(tx);
  const chosen = chosenRights(noRights, rights);
  const id = context.newId<MembershipId>();
  await insertMembership(tx, {
    ...chosen,
    ...invitation.row,
    serviceCodes: [...chosen.serviceCodes],
    id,
    office: counter,
    organisationId,
    status: 'INVITED',
    email,
    emailFingerprint: fingerprint,
    nameKey: nameKeyOf(email),
    givenNameKey: '',
    invitedBy: own.id,
  });
  await sendInvitation(context, tx, { email, isManager: chosen.isManager, organisation, own, invitation });
  await appendAudit(tx, {
    office: counter,
    actor: context.viewer,
    action: 'member.invite',
    subject: `Membership:${id}`,
    details: { ...chosen, serviceCodes: chosen.serviceCodes.join(' '), organisation: organisationId },
  });
  return id;
}

function refuse(report: Report, ...problem: Parameters<Report>): null {
  report(...problem);
  return null;
}
