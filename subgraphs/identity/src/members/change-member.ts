import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { gather, type Report } from '@guichet/chassis/problems/fields.ts';
import type { Problem } from '@guichet/chassis/problems/problem.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { AccountId } from '../accounts/account.ts';
import { viewerAccount } from '../accounts/viewer-account.ts';
import type { IdentityContext } from '../context.ts';
import { readId } from '../ids.ts';
import { holdOrganisation } from '../organisations/hold-organisation.ts';
import type { Organisation } from '../organisations/organisation.ts';
import { memberProblems } from './member.problems.ts';
import {
  findActive,
  findManagers,
  findMembership,
  findMemberships,
  type MembershipRow,
} from './member.repository.ts';
import { isLastManager, type Membership, type MembershipId } from './member.ts';

export interface MembershipOutcome {
  /** As he is now; null when there are problems, and when he is gone for the viewer. */
  readonly membership: Membership | null;
  readonly problems: readonly Problem[];
}

/** A member whose organisation is held. */
export interface HeldMember {
  readonly member: MembershipRow;
  readonly organisation: Organisation;
  /** The viewer's own place there. */
  readonly own: MembershipRow;
  readonly report: Report;
}

/** The version of the member that the viewer saw; null where any will do. */
export interface NamedMember {
  readonly membershipId: string;
  readonly version: number | null;
  /** Whether he may also be the viewer himself, without being a manager. */
  readonly mayBeOwn?: boolean;
}

/**
 * Has a manager change a member while nobody else changes anything in the organisation. A member who isn't there and one
 * whom the viewer doesn't manage answer the same. The change reports what stands in its way before it writes anything.
 */
export function changeMember(
  context: IdentityContext,
  { membershipId, version, mayBeOwn = false }: NamedMember,
  change: (tx: Transaction, held: HeldMember) => Promise<void>,
): Promise<MembershipOutcome> {
  const viewer = viewerAccount(context);
  return context.database.transaction(async (tx) => {
    const problems: Problem[] = [];
    const report = gather(problems, context.locale);
    const id = readId<MembershipId>(membershipId);
    const held = id && (await hold(tx, viewer, id));
    if (!held || !(held.own.isManager || (mayBeOwn && held.own.id === held.member.id)))
      report(sharedProblems.NOT_FOUND, ['membershipId']);
    else if (version !== null && held.member.version !== version)
      report(sharedProblems.VERSION_CONFLICT, ['version']);
    else await change(tx, { ...held, report });
    if (!id || problems.length > 0) return { membership: null, problems };
    const [membership = null] = await findMemberships(tx, viewer, [id]);
    return { membership, problems };
  });
}

/** Whether a member may stop being a manager; reports LAST_MANAGER when not. Ask while holding the organisation. */
export async function mayBeSpared(tx: Transaction, member: MembershipRow, report: Report): Promise<boolean> {
  if (!member.isManager || member.status !== 'ACTIVE') return true;
  if (!isLastManager(await findManagers(tx, [member.organisationId]), member)) return true;
  report(memberProblems.LAST_MANAGER, ['membershipId']);
  return false;
}

async function hold(
  tx: Transaction,
  viewer: AccountId,
  id: MembershipId,
): Promise<Omit<HeldMember, 'report'> | null> {
  const seen = await findMembership(tx, id);
  const organisation = seen && (await holdOrganisation(tx, seen.organisationId));
  if (!organisation) return null;
  const own = await findActive(tx, organisation.id, viewer);
  // What was seen before the organisation was held may be over.
  const member = await findMembership(tx, id);
  return own && member ? { member, organisation, own } : null;
}
